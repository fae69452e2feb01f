"""Runs in the Python of QGIS: loads files as somebody does who drags them in, and prints what it finds, as JSON."""

import json
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qgis.core import QgsApplication, QgsProject, QgsProviderRegistry, QgsProviderSublayerDetails, QgsWkbTypes


def layers(path):
    options = QgsProviderSublayerDetails.LayerOptions(QgsProject.instance().transformContext())
    for part in QgsProviderRegistry.instance().querySublayers(path):
        layer = part.toLayer(options)
        if layer.isValid() and layer.isSpatial():
            shapes = [None if feature.geometry().isNull() else feature.geometry() for feature in layer.getFeatures()]
            yield {
                "name": layer.name(),
                "crs": layer.crs().authid(),
                "rows": len(shapes),
                "placed": sum(shape is not None for shape in shapes),
                "kinds": sorted({QgsWkbTypes.geometryDisplayString(one.type()) for one in shapes if one}),
                "fields": [field.name() for field in layer.fields()],
            }


application = QgsApplication([], False)
application.initQgis()
print(json.dumps({path: list(layers(path)) for path in sys.argv[1:]}))
application.exitQgis()
