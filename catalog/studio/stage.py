"""The stage: an endless white floor, a sky of soft boxes, a camera that frames the product.

And the film.

White stays white by exposure, not by cutting out: sun and sky are uniform, so the empty floor has
one radiance (about 1.05) everywhere and clips to pure white, while contact shadows fall below 1 and
stay. Diffuse surfaces see an even sky; mirrors and glass see the sky with dark flags and bright
boxes in it, which draws their edges.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import bpy
import numpy as np
from mathutils import Vector
from numpy.typing import NDArray

from catalog.studio.recipe import View

FLOOR_ALBEDO = 0.93
# The empty floor: 0.93 * 0.68 from the sky and 0.44 from the sun make 1.07; the film clips at 1.
SKY_RADIANCE = 0.68
SUN_IRRADIANCE = 1.75  # W/m2 at right angles
SUN_FROM = (-0.32, -0.5, 1.0)  # high on the left: the shadow stays short and behind
SUN_SPREAD_DEG = 38.0  # as wide as a 1.4 m octabox at 2 m: soft shadows
SENSOR_MM = 36.0


@dataclass(frozen=True)
class Film:
    """Picture size and sampling."""

    size_px: int = 448
    samples: int = 16
    height_px: int | None = None


def empty_scene(film: Film) -> bpy.types.Scene:
    """Forget everything; Cycles on the CPU, denoised, true colours."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.resolution_x = film.size_px
    scene.render.resolution_y = film.height_px or film.size_px
    scene.render.image_settings.file_format = "PNG"
    scene.view_settings.view_transform = "Standard"
    cycles = scene.cycles
    cycles.device, cycles.seed = "CPU", 7
    cycles.samples, cycles.adaptive_threshold, cycles.adaptive_min_samples = film.samples, 0.02, 8
    cycles.use_denoising, cycles.denoiser = True, "OPENIMAGEDENOISE"
    cycles.denoising_prefilter, cycles.denoising_quality = (
        "FAST",
        "BALANCED",
    )  # a third of the time, no visible loss
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 8, 2, 3
    cycles.transmission_bounces, cycles.transparent_max_bounces = 6, 8
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 4.0
    return scene


def white_studio(scene: bpy.types.Scene, *, floor: bool = True) -> None:
    """Light the scene for a product picture."""
    scene.world = _sky()
    sun = bpy.data.lights.new("key", "SUN")
    sun.energy, sun.angle = SUN_IRRADIANCE, math.radians(SUN_SPREAD_DEG)
    key = bpy.data.objects.new("key", sun)
    key.rotation_euler = Vector(SUN_FROM).to_track_quat("Z", "Y").to_euler()
    scene.collection.objects.link(key)
    if floor:
        white_floor(scene)


def white_floor(scene: bpy.types.Scene) -> None:
    """A plane to the horizon, matte white."""
    mesh = bpy.data.meshes.new("floor")
    far = 200.0
    mesh.from_pydata(
        [(-far, -far, 0), (far, -far, 0), (far, far, 0), (-far, far, 0)], [], [(0, 1, 2, 3)]
    )
    matte = bpy.data.materials.new("floor")
    matte.use_nodes = True
    shader = matte.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = (FLOOR_ALBEDO,) * 3 + (1.0,)
    shader.inputs["Roughness"].default_value = 1.0
    shader.inputs["Specular IOR Level"].default_value = 0.0
    mesh.materials.append(matte)
    plane = bpy.data.objects.new("floor", mesh)
    plane["backdrop"] = True
    scene.collection.objects.link(plane)


def _sky() -> bpy.types.World:
    """Even for diffuse light, white for the camera, boxes and flags for mirrors and glass."""
    world = bpy.data.worlds.new("sky")
    world.use_nodes = True
    world.cycles.sampling_method = (
        "NONE"  # an even sky is sampled best by the surfaces; twice as fast
    )
    tree = world.node_tree
    nodes, links = tree.nodes, tree.links
    background = nodes["Background"]
    where = nodes.new("ShaderNodeTexCoord").outputs["Generated"]
    path = nodes.new("ShaderNodeLightPath").outputs

    def value(operation: str, first: object, second: object = 0.0) -> bpy.types.NodeSocket:
        node = nodes.new("ShaderNodeMath")
        node.operation = operation
        for socket, given in zip(node.inputs[:2], (first, second), strict=True):
            if isinstance(given, bpy.types.NodeSocket):
                links.new(given, socket)
            else:
                socket.default_value = given
        return node.outputs[0]

    def softbox(
        direction: tuple[float, float, float], cos_edge: float, radiance: float
    ) -> bpy.types.NodeSocket:
        """A round soft box: full inside the cone, feathered over its last tenth."""
        dot = nodes.new("ShaderNodeVectorMath")
        dot.operation = "DOT_PRODUCT"
        links.new(where, dot.inputs[0])
        dot.inputs[1].default_value = Vector(direction).normalized()
        edge = nodes.new("ShaderNodeMapRange")
        edge.interpolation_type = "SMOOTHSTEP"
        links.new(dot.outputs["Value"], edge.inputs[0])
        edge.inputs[1].default_value, edge.inputs[2].default_value = cos_edge - 0.1, cos_edge + 0.02
        return value("MULTIPLY", edge.outputs[0], radiance)

    boxes = value(
        "ADD", softbox((-0.9, -0.35, 0.55), 0.8, 1.5), softbox((0.15, 0.2, 1.0), 0.75, 1.0)
    )
    boxes = value("ADD", boxes, softbox((0.95, -0.1, 0.25), 0.92, 0.9))
    mirrored = value("ADD", boxes, 0.32)
    glossy, through = path["Is Glossy Ray"], path["Is Transmission Ray"]
    matte = value("SUBTRACT", 1.0, value("MAXIMUM", glossy, through))
    light = value(
        "ADD", value("MULTIPLY", matte, SKY_RADIANCE), value("MULTIPLY", glossy, mirrored)
    )
    light = value("ADD", light, value("MAXIMUM", value("SUBTRACT", through, glossy), 0.0))
    camera = path["Is Camera Ray"]
    total = value(
        "ADD",
        value("MULTIPLY", value("SUBTRACT", 1.0, camera), light),
        value("MULTIPLY", camera, 1.2),
    )
    background.inputs["Color"].default_value = (1.0, 1.0, 1.0, 1.0)
    links.new(total, background.inputs["Strength"])
    return world


def product_points(scene: bpy.types.Scene) -> NDArray[np.float64]:
    """All mesh points of the product, not of the backdrop: (N, 3), world metres."""
    return points_of(thing for thing in scene.objects if not thing.get("backdrop"))


def points_of(things: Iterable[bpy.types.Object]) -> NDArray[np.float64]:
    """The mesh points of some objects with their modifiers applied: (N, 3), world metres."""
    bpy.context.view_layer.update()
    graph = bpy.context.evaluated_depsgraph_get()
    clouds = []
    for thing in things:
        if thing.type not in {"MESH", "CURVE"}:
            continue
        evaluated = thing.evaluated_get(graph)
        mesh = evaluated.to_mesh()
        flat = np.empty(len(mesh.vertices) * 3)
        mesh.vertices.foreach_get("co", flat)
        matrix = np.array(evaluated.matrix_world)
        clouds.append(flat.reshape(-1, 3) @ matrix[:3, :3].T + matrix[:3, 3])
        evaluated.to_mesh_clear()
    return np.vstack(clouds)


def frame(scene: bpy.types.Scene, view: View, points: NDArray[np.float64]) -> bpy.types.Object:
    """A camera in the view's direction whose picture the points fill up to the margin, centred."""
    azimuth, elevation = math.radians(view.azimuth_deg), math.radians(view.elevation_deg)
    out = np.array(
        [
            math.sin(azimuth) * math.cos(elevation),
            -math.cos(azimuth) * math.cos(elevation),
            math.sin(elevation),
        ]
    )
    right = np.array([math.cos(azimuth), math.sin(azimuth), 0.0])
    up = np.cross(out, right)
    target = (points.min(axis=0) + points.max(axis=0)) / 2
    distance, half_angle = 6.0, SENSOR_MM / 2 / view.lens_mm
    aspect = scene.render.resolution_x / scene.render.resolution_y
    reach = half_angle * (1 - 2 * view.margin)
    for _ in range(12):
        away = points - (target + out * distance)
        depth = -(away @ out)
        across, above = (away @ right) / depth, (away @ up) / depth
        middle_x, middle_y = (across.min() + across.max()) / 2, (above.min() + above.max()) / 2
        target = target + (right * middle_x + up * middle_y) * distance
        filled = max(np.ptp(across) / 2 / min(aspect, 1.0), np.ptp(above) / 2 * max(aspect, 1.0))
        distance *= filled / reach
    data = bpy.data.cameras.new("camera")
    data.lens, data.sensor_width, data.clip_end = view.lens_mm, SENSOR_MM, 1000.0
    data.clip_start = 0.01
    camera = bpy.data.objects.new("camera", data)
    camera.location = tuple(target + out * distance)
    camera.rotation_euler = Vector(out).to_track_quat("Z", "Y").to_euler()
    scene.collection.objects.link(camera)
    scene.camera = camera
    return camera


def expose(scene: bpy.types.Scene, path: Path) -> None:
    """Render the scene to a PNG."""
    if any(material.get("clear") for material in bpy.data.materials):
        scene.cycles.denoising_prefilter = (
            "ACCURATE"  # behind glass the guides are noisy themselves
        )
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)
