"""Runs in the Python of QGIS: edits a hand-over as a planner does, in an edit session that is saved.

qgis_edits.py FILE EDITS    EDITS: JSON, uuid → {"geometry": WKT in the layer's system, column: value, …}
"""

import json
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qgis.core import QgsApplication, QgsGeometry, QgsProviderRegistry, QgsVectorLayer


def edit(path, name, wanted):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    columns = layer.fields()
    if columns.indexOf("uuid") < 0 or columns.indexOf("status") < 0:
        return
    layer.startEditing()
    for feature in layer.getFeatures():
        for column, value in wanted.get(feature["uuid"], {}).items():
            if column == "geometry":
                layer.changeGeometry(feature.id(), QgsGeometry.fromWkt(value))
            else:
                layer.changeAttributeValue(feature.id(), columns.indexOf(column), value)
            yield column
    if not layer.commitChanges():
        raise SystemExit(layer.commitErrors())


application = QgsApplication([], False)
application.initQgis()
file, edits = sys.argv[1], json.loads(sys.argv[2])
parts = QgsProviderRegistry.instance().providerMetadata("ogr").querySublayers(file)
print(json.dumps([column for part in parts for column in edit(file, part.name(), edits)]))
application.exitQgis()
