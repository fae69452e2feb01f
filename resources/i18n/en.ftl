### English. One file holds every sentence of the app; page and Python read the same.
### Keys: card-* resident's card, map-* on the map, refusal-* a rule's no, problem-* files and disks,
### ui-* the facilitator's window, export-* hand-over, cli-* commands.
## name: English
## direction: ltr
## keyboard: en
## reviewed: yes

## The resident's card
card-region = Your place to add something
card-begin = Add your voice
card-begin-compact = Add
card-attract-question = What matters to you here?
card-languages = Choose your language
card-language = Language:
card-progress = Step { $step } of { $steps }
card-back = Back
card-next = Next
card-close = Close
card-restart = Start again
card-finish = Finish
card-what-question = What would you like to tell us?
card-where-question = Where is it?
card-where-point = Tap the place on the map.
card-where-line = Tap the map along the line, one point after another.
card-where-area = Tap the map at each corner of the area.
card-where-marked = Your place is marked. To change it, tap somewhere else.
card-where-outside = That is outside { $area }.
card-where-again = Choose another place
card-where-keep = Keep it here
card-where-kept = Your place is kept where you put it.
card-where-whole = The whole area
card-where-unsure = I’m not sure
card-shape = Shape
card-shape-point = A spot
card-shape-line = A line
card-shape-area = An area
card-cross = Or move the map under the cross:
card-move-up = Move up
card-move-down = Move down
card-move-left = Move left
card-move-right = Move right
card-here = Here
card-corner-here = A point here
card-corner-undo = Take back
card-finish-line = Line is done
card-finish-area = Area is done
card-tell-category = What is it about?
card-tell-words = In your own words
card-tell-name = Give it a short name, if you like
card-needed = (please answer)
card-done = Done
card-keeping = Keeping it safe…
card-keeping-long = This takes longer than usual. Your words are still here. Press Done again.
card-thanks = Thank you!
card-thanks-safe = It is safely kept. Its number is
card-thanks-heard = Thank you! It is safely kept. Its number is { $ref }.
card-thanks-next = What happens next?
card-thanks-pending = Somebody from the team reads it first. Then everybody can see it on the map.
card-thanks-published = Everybody can see it on the map now.
card-another = Add another
card-leave-question = Leave without keeping this?
card-leave-lost = You have not pressed Done yet. What you entered will be gone.
card-leave-stay = Go on here
card-leave-finish = Leave
card-idle-question = Are you still there?
card-idle-left = { $seconds }
card-idle-clears =
    { $seconds ->
        [one] In one second this screen clears for the next person.
       *[other] In { $seconds } seconds this screen clears for the next person.
    }
card-idle-stay = I’m still here

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

# Handing over
export-geopackage = GeoPackage, for QGIS and ArcGIS
export-geojson = GeoJSON, for the web
problem-export-over-project = { $file } is a project, and a hand-over never replaces a project. Nothing was changed. Choose another name or folder.
problem-export-folder-missing = There is no folder { $folder }. Nothing was written. Make it first, or choose another.
problem-export-is-folder = { $file } is a folder. Nothing was written. Give the hand-over a file name of its own.
problem-export-disk-full = There is no room left for { $file }. The project is safe, an older { $file } is as it was, and nothing half done was left behind. Make room or choose another disk.
problem-export-read-only = { $file } may not be written there. The project is safe. Choose a folder that you may write to, or close the program that has the file open.
problem-export-failed = { $file } could not be written ({ $reason }). The project is safe and nothing half done was left behind. Try again, or choose another folder.
problem-export-miscounted = { $file } was written but did not hold as many rows as the project ({ $found } of { $wrote }), so it was thrown away. The project is safe. Please try again.
problem-export-format-unknown = The ending of { $file } is not one that can be written. Nothing was written. These can: { $known }.
problem-export-crs-fixed = This format always uses { $crs }. Nothing was written. Leave the coordinate system out, or choose GeoPackage.
problem-export-outside-crs =
    { $rows ->
        [one] The one place of this project lies where { $crs } does not reach, so nothing was written. Choose another coordinate system, for example EPSG:4326.
       *[other] All { $rows } places of this project lie where { $crs } does not reach, so nothing was written. Choose another coordinate system, for example EPSG:4326.
    }
problem-crs-unknown = “{ $crs }” is not a coordinate system that is known here. Nothing was changed. Write its code, for example EPSG:27700.
problem-crs-no-way = There is no reliable way from { $source } to { $target }. Nothing was changed. Choose another coordinate system, for example EPSG:4326.
