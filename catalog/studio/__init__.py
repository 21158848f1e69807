"""The studio: scene code that models and photographs the products of the bundled catalog.

A development tool. It needs Blender as a Python module (``bpy``), nothing of the program needs it,
and it never imports the program. The way of a picture: a family file declares designs and
colourways (``recipe``), its builder puts bevelled, upholstered, turned and bent parts (``shapes``)
of named stuff (``materials``) on the white stage (``stage``), Cycles takes the photograph,
``pictures`` keeps it with its recipe's hash, ``records`` writes the texts.
"""
