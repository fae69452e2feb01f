"""The project file: a GeoPackage that only this package opens while a project is in use."""
