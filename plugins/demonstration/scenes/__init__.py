"""The scenes by name: every public function of the modules of this folder that takes a page and a palette."""

from inspect import getmembers, isfunction, signature

from demonstration.scenes import avenues, cellars, coasts, desks, evenings, farmland, forests, gardens, harbours, orchards, rooms, towns, yards

_MODULES = (avenues, cellars, coasts, desks, evenings, farmland, forests, gardens, harbours, orchards, rooms, towns, yards)

SCENES = {name: function for module in _MODULES for name, function in getmembers(module, isfunction)
          if not name.startswith("_") and function.__module__ == module.__name__ and list(signature(function).parameters) == ["page", "p"]}
