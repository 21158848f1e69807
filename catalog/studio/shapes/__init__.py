"""Parts: ``mesh`` (the common end of all), ``solids``.

Boxes, slabs, turned and swept parts, ``soft`` (upholstery).

All sizes are metres, all angles degrees; Z is up, the camera looks from -Y; every function returns
the Blender object.
"""

import bpy  # noqa: F401 - only after it can bmesh and mathutils be imported
