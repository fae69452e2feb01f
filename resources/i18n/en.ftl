### English. One file holds every sentence of the app; page and Python read the same.
### Keys: card-* resident's card, map-* on the map, refusal-* a rule's no, problem-* files and disks,
### ui-* the facilitator's window, export-* hand-over, cli-* commands.
## name: English
## direction: ltr
## keyboard: en
## reviewed: yes

# Beginning a project
problem-project-exists = There is already a project at { $file }. Nothing was changed. Choose another name or folder.
problem-cannot-write = { $file } could not be written ({ $reason }). Nothing was left behind. Choose a folder that you may write to.
problem-template-unknown = There is no template called { $id }. These are ready: { $known }.
problem-area-missing = The boundary file { $file } is not there. Nothing was made. Check its name and folder.
problem-area-unreadable = { $file } is not a map layer that can be read. Nothing was made. Try a GeoJSON, GeoPackage or shapefile.
problem-area-without-crs = { $file } does not say which coordinate system it uses, and it is not guessed. Nothing was made. Save it again with its coordinate system, for example EPSG:27700.
problem-area-without-polygon = { $file } holds no area, only points or lines, or nothing at all. Nothing was made. Choose a layer with the neighbourhood's boundary.
problem-area-off-earth = The boundary in { $file } does not lie on the earth: its coordinates do not fit the coordinate system that it names. Nothing was made.
problem-map-option = “{ $option }” is not of the form COLUMN=FIELD. Nothing was imported.
