"""The scenes by name: every public function of this folder's modules that takes a page and a palette."""

from importlib import import_module
from inspect import getmembers, isfunction, signature
from pkgutil import iter_modules

_MODULES = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]

SCENES = {name: function for module in _MODULES for name, function in getmembers(module, isfunction)
          if function.__module__ == module.__name__ and not name.startswith("_") and list(signature(function).parameters) == ["page", "p"]}
