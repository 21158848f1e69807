"""What shoes are made of: suede, patent and metallic leather, knits and meshes, rubbers, cork."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import RGB, Graph

if TYPE_CHECKING:
    import bpy


def suede(colour: str) -> bpy.types.Material:
    """Suede or nubuck: a short nap, brushed lighter and darker in patches, no gloss."""
    graph, base = Graph(f"suede {colour}"), linear(colour)
    brushed = graph.noise(graph.grain((45, 60, 60)), 1.0, 3.0, 0.5)
    nap = graph.noise(graph.grain(), 1500.0, 2.0)
    both = graph.math(
        "ADD", graph.math("MULTIPLY", brushed, 0.75), graph.math("MULTIPLY", nap, 0.25)
    )
    tint = graph.ramp(both, [(0.34, shade(base, 0.85)), (0.5, base), (0.68, shade(base, 1.1))])
    return graph.surface(
        base_color=tint,
        roughness=0.95,
        normal=graph.bump(nap, 0.0004, 0.5),
        sheen_weight=0.35,
        sheen_roughness=0.45,
        specular_IOR_level=0.08,
    )


def smooth_leather(colour: str) -> bpy.types.Material:
    """Box calf: tight, almost grainless, polished to a soft shine."""
    graph, base = Graph(f"boxcalf {colour}"), linear(colour)
    patches = graph.noise(graph.grain((14, 20, 20)), 1.0, 3.0, 0.6)
    pores = graph.noise(graph.grain(), 1800.0, 2.0)
    tint = graph.ramp(patches, [(0.3, shade(base, 0.84)), (0.7, shade(base, 1.1))])
    return graph.surface(
        base_color=tint,
        roughness=0.33,
        normal=graph.bump(pores, 0.00008, 0.5),
        coat_weight=0.25,
        coat_roughness=0.22,
    )


def burnished(colour: str) -> bpy.types.Material:
    """Pull-up leather, waxed by hand: clouded, with darker and paler places."""
    graph, base = Graph(f"burnished {colour}"), linear(colour)
    clouds = graph.noise(graph.grain((18, 18, 18)), 1.0, 5.0, 1.0)
    tint = graph.ramp(clouds, [(0.3, shade(base, 0.55)), (0.52, base), (0.72, shade(base, 1.3))])
    pebble = graph.cells(graph.grain(), 1100.0, "DISTANCE_TO_EDGE")
    return graph.surface(
        base_color=tint,
        roughness=0.48,
        normal=graph.bump(pebble, 0.0002, 0.4),
        coat_weight=0.1,
        coat_roughness=0.4,
    )


def patent(colour: str) -> bpy.types.Material:
    """Patent leather: lacquered."""
    return Graph(f"patent {colour}").surface(
        base_color=linear(colour), roughness=0.25, coat_weight=1.0, coat_roughness=0.03
    )


def foil(colour: str) -> bpy.types.Material:
    """Metallic leather: fine grain under a metal film."""
    graph, base = Graph(f"foil {colour}"), linear(colour)
    grain = graph.cells(graph.grain(), 1000.0, "DISTANCE_TO_EDGE")
    return graph.surface(
        base_color=base, metallic=0.85, roughness=0.36, normal=graph.bump(grain, 0.00025, 0.5)
    )


def croc(colour: str) -> bpy.types.Material:
    """Embossed leather: scales about 7 mm wide between polished grooves."""
    graph, base = Graph(f"croc {colour}"), linear(colour)
    scales = graph.cells(graph.grain((120, 150, 150)), 1.0, "DISTANCE_TO_EDGE", 0.7)
    tint = graph.ramp(scales, [(0.02, shade(base, 0.4)), (0.16, base), (0.5, shade(base, 1.12))])
    height = graph.ramp(scales, [(0.0, (0, 0, 0)), (0.2, (1, 1, 1))])
    return graph.surface(
        base_color=tint,
        roughness=0.26,
        coat_weight=0.4,
        coat_roughness=0.12,
        normal=graph.bump(height, 0.0006, 0.6),
    )


def leopard(ground: str, spot: str) -> bpy.types.Material:
    """Printed hair calf: dark rosettes with a tan heart on a pale ground."""
    graph, base, dark = Graph(f"leopard {ground} {spot}"), linear(ground), linear(spot)
    bent = graph.add("VectorMath", {0: graph.grain()}, operation="ADD")
    sway = graph.add("TexNoise", {"Vector": graph.grain(), "Scale": 130.0}).outputs["Color"]
    graph.set(bent, {1: graph.add("VectorMath", {0: sway, 3: 0.006}, operation="SCALE").outputs[0]})
    rings = graph.cells(bent.outputs[0], 105.0, "F1", 0.75)
    black, white = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
    ring = graph.ramp(rings, [(0.2, black), (0.26, white), (0.42, white), (0.48, black)])
    broken = graph.ramp(graph.noise(graph.grain(), 190.0, 1.0), [(0.44, black), (0.5, white)])
    heart = graph.ramp(rings, [(0.2, white), (0.28, black)])
    tint = graph.mix(heart, base, shade(base, 0.55))
    tint = graph.mix(graph.math("MULTIPLY", ring, broken), tint, dark)
    hair = graph.noise(graph.grain((200, 1600, 1600)), 1.0, 2.0)
    return graph.surface(
        base_color=tint, roughness=0.75, sheen_weight=0.3, normal=graph.bump(hair, 0.0003, 0.5)
    )


def _knitted(colours: tuple[RGB, RGB], name: str, *, ribs: float, courses: float) -> Any:
    """A knit whose ribs run along X and whose courses cross them, per metre."""
    graph = Graph(name)
    axes = graph.add("SeparateXYZ", {0: graph.grain((1, 1, 1))}).outputs
    girth = graph.math("ADD", axes[1], axes[2])
    rib = graph.math("ABSOLUTE", graph.math("SINE", graph.math("MULTIPLY", girth, ribs)))
    course = graph.math("ABSOLUTE", graph.math("SINE", graph.math("MULTIPLY", axes[0], courses)))
    height = graph.math("MULTIPLY", graph.math("POWER", rib, 0.6), graph.math("ADD", 0.5, course))
    zones = graph.noise(graph.grain((30, 60, 60)), 1.0, 2.0, 0.5)
    mixed = graph.math("ADD", height, graph.math("MULTIPLY", zones, 0.4))
    tint = graph.ramp(
        graph.math("MULTIPLY", mixed, 0.55),
        [(0.1, shade(colours[0], 0.55)), (0.4, colours[0]), (0.75, colours[1])],
    )
    return graph.surface(
        base_color=tint,
        roughness=0.9,
        normal=graph.bump(height, 0.0007, 0.7),
        sheen_weight=0.15,
        specular_IOR_level=0.15,
    )


def upper_knit(colour: str) -> bpy.types.Material:
    """An engineered knit upper in one colour."""
    base = linear(colour)
    return _knitted((base, shade(base, 1.18)), f"upper knit {colour}", ribs=1500, courses=1100)


def melange_knit(first: str, second: str) -> bpy.types.Material:
    """An engineered knit upper of two yarns."""
    name = f"melange knit {first} {second}"
    return _knitted((linear(first), linear(second)), name, ribs=1300, courses=900)


def mesh(colour: str) -> bpy.types.Material:
    """Sandwich mesh: rows of small holes over a darker layer."""
    graph, base = Graph(f"mesh {colour}"), linear(colour)
    holes = graph.cells(graph.grain((1, 1, 1)), 520.0, "F1", 0.15)
    tint = graph.ramp(holes, [(0.16, shade(base, 0.35)), (0.3, base), (0.7, shade(base, 1.08))])
    return graph.surface(
        base_color=tint,
        roughness=0.85,
        normal=graph.bump(holes, 0.0006, 0.6),
        specular_IOR_level=0.2,
    )


def rubber(colour: str) -> bpy.types.Material:
    """Vulcanised rubber: dull, faintly mottled."""
    graph, base = Graph(f"rubber {colour}"), linear(colour)
    fine = graph.noise(graph.grain(), 900.0, 2.0)
    tint = graph.ramp(
        graph.noise(graph.grain(), 30.0, 3.0), [(0.3, shade(base, 0.95)), (0.7, shade(base, 1.03))]
    )
    return graph.surface(
        base_color=tint,
        roughness=0.55,
        normal=graph.bump(fine, 0.00012, 0.5),
        specular_IOR_level=0.35,
    )


def wellington(colour: str) -> bpy.types.Material:
    """Lacquered natural rubber of rain boots."""
    graph, base = Graph(f"wellington {colour}"), linear(colour)
    soft = graph.noise(graph.grain(), 16.0, 2.0)
    return graph.surface(
        base_color=base,
        roughness=0.28,
        coat_weight=0.35,
        coat_roughness=0.15,
        normal=graph.bump(soft, 0.0012, 0.35),
    )


def foam(colour: str) -> bpy.types.Material:
    """Moulded EVA foam: matte, finely pored."""
    graph, base = Graph(f"foam {colour}"), linear(colour)
    pores = graph.cells(graph.grain(), 1300.0)
    return graph.surface(
        base_color=base,
        roughness=0.75,
        normal=graph.bump(pores, 0.00015, 0.4),
        specular_IOR_level=0.25,
    )


def cork(colour: str = "oak") -> bpy.types.Material:
    """Pressed cork: pale and dark granules of 2 to 4 mm."""
    graph, base = Graph(f"cork {colour}"), linear(colour)
    node = graph.add("TexVoronoi", {"Vector": graph.grain(), "Scale": 340.0})
    grey = graph.add("SeparateColor", {0: node.outputs["Color"]}).outputs[0]
    tint = graph.ramp(
        grey,
        [(0.0, shade(base, 0.4)), (0.12, shade(base, 0.75)), (0.6, base), (1.0, shade(base, 1.25))],
    )
    return graph.surface(
        base_color=tint,
        roughness=0.9,
        normal=graph.bump(node.outputs["Distance"], -0.0004, 0.5),
        specular_IOR_level=0.15,
    )


def satin(colour: str) -> bpy.types.Material:
    """Satin-covered: a soft directional sheen."""
    graph, base = Graph(f"shoe satin {colour}"), linear(colour)
    threads = graph.noise(graph.grain((60, 1800, 1800)), 1.0, 2.0)
    return graph.surface(
        base_color=base,
        roughness=0.36,
        sheen_weight=0.4,
        sheen_roughness=0.25,
        normal=graph.bump(threads, 0.0001, 0.5),
        specular_IOR_level=0.45,
    )


def raffia(colour: str) -> bpy.types.Material:
    """Woven raffia: flat strands that cross over and under, 4 mm wide."""
    graph, base = Graph(f"raffia {colour}"), linear(colour)
    axes = graph.add("SeparateXYZ", {0: graph.grain((1, 1, 1))}).outputs
    first = graph.math("MULTIPLY", axes[0], 800.0)
    second = graph.math("MULTIPLY", graph.math("ADD", axes[1], axes[2]), 800.0)
    weave = graph.math("MULTIPLY", graph.math("SINE", first), graph.math("SINE", second))
    straw = graph.noise(graph.grain((500, 500, 500)), 1.0, 2.0)
    height = graph.math("ADD", graph.math("MULTIPLY", weave, 0.5), straw)
    tint = graph.ramp(height, [(0.1, shade(base, 0.4)), (0.5, base), (0.95, shade(base, 1.2))])
    return graph.surface(
        base_color=tint,
        roughness=0.8,
        normal=graph.bump(height, 0.0009, 0.7),
        specular_IOR_level=0.2,
    )


def shearling(colour: str) -> bpy.types.Material:
    """A curly wool lining."""
    graph, base = Graph(f"shearling {colour}"), linear(colour)
    curls = graph.cells(graph.grain(), 260.0, "SMOOTH_F1")
    tint = graph.ramp(curls, [(0.05, shade(base, 1.1)), (0.6, shade(base, 0.75))])
    return graph.surface(
        base_color=tint,
        roughness=1.0,
        normal=graph.bump(curls, -0.004, 0.9),
        sheen_weight=0.3,
        specular_IOR_level=0.1,
    )


KINDS = {
    "suede": Kind(suede, "{0} suede", "{0}麂皮", "suede"),
    "boxcalf": Kind(smooth_leather, "{0} smooth leather", "{0}光面皮", "leather"),
    "burnished": Kind(burnished, "{0} waxed leather", "{0}油蜡皮", "leather"),
    "patent": Kind(patent, "{0} patent leather", "{0}漆皮", "leather"),
    "foil": Kind(foil, "metallic {0} leather", "{0}金属色皮革", "leather"),
    "croc": Kind(croc, "{0} croc-embossed leather", "{0}鳄鱼纹皮革", "leather", "textured"),
    "leopard": Kind(leopard, "leopard print", "豹纹", "leather", "printed"),
    "upperknit": Kind(upper_knit, "{0} knit", "{0}针织", "polyester", "textured"),
    "duoknit": Kind(melange_knit, "{0} and {1} knit", "{0}{1}混色针织", "polyester", "melange"),
    "mesh": Kind(mesh, "{0} mesh", "{0}网布", "polyester", "textured"),
    "rubber": Kind(rubber, "{0} rubber", "{0}橡胶", "rubber"),
    "wellington": Kind(wellington, "{0} rubber", "{0}亮面橡胶", "rubber"),
    "foam": Kind(foam, "{0} EVA", "{0}EVA", "EVA"),
    "cork": Kind(cork, "cork", "软木", "cork"),
    "shoesatin": Kind(satin, "{0} satin", "{0}缎面", "satin"),
    "raffia": Kind(raffia, "{0} raffia", "{0}拉菲草", "raffia", "textured"),
    "shearling": Kind(shearling, "{0} shearling", "{0}羊羔毛", "shearling", "textured"),
}
