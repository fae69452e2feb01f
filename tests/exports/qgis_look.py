"""Runs in the Python of QGIS: prints how it sees the layers of a GeoPackage, as JSON. No widget is shown."""

import json
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qgis.core import QgsApplication, QgsProviderRegistry, QgsVectorLayer


def look(path, name):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    fields = layer.fields()
    return {
        "valid": layer.isValid(),
        "rows": layer.featureCount(),
        "crs": layer.crs().authid(),
        "style": layer.loadDefaultStyle()[1],
        "colour": layer.renderer().symbol().color().name() if layer.isSpatial() else None,
        "labels": layer.labelsEnabled(),
        "history": layer.metadata().history(),
        "aliases": {field.name(): field.alias() for field in fields},
        "widgets": {field.name(): layer.editorWidgetSetup(at).type() for at, field in enumerate(fields)},
    }


application = QgsApplication([], False)
application.initQgis()
parts = QgsProviderRegistry.instance().providerMetadata("ogr").querySublayers(sys.argv[1])
names = [part.name() for part in parts if part.name() != "layer_styles"]
print(json.dumps({name: look(sys.argv[1], name) for name in names}))
application.exitQgis()
