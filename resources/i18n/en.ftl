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
card-rests = This screen is having a rest
card-rests-words = There is no room left on it for more. Please tell somebody from the team. Everything that people said is safe.
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
card-where-line = Draw the line with a finger, or tap along it.
card-where-area = Draw round the area with a finger, or tap its corners.
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
card-find = Or find a street or place
card-find-nothing = No street or place of that name here.
card-find-metres = { $metres } m
card-find-km = { $km } km
card-find-count =
    { $count ->
        [one] One place found
       *[other] { $count } places found
    }
card-cross = Or move the map under the cross:
card-move-up = Move up
card-move-down = Move down
card-move-left = Move left
card-move-right = Move right
card-here = Here
card-corner-here = Add a point
card-corner-undo = Take back
card-finish-line = Line is done
card-finish-area = Area is done
card-home-question = Is this near your home?
card-home-why = Near a home we show a place only roughly, so that nobody can tell which door is yours.
card-home-no = No, it is a place for everybody
card-home-yes = Yes, it is near my home
card-home-unsure = I’m not sure
card-skip = Skip this
card-tell-category = What is it about?
card-tell-words = In your own words
card-tell-name = Give it a short name, if you like
card-needed = (please answer)
card-letters-left =
    { $count ->
        [one] There is room for one more letter.
       *[other] There is room for { $count } more letters.
    }
card-letters-full = That is all that fits here. Thank you for telling us so much.
card-yes = Yes
card-no = No
card-rating-low = Not good
card-rating-high = Very good
card-rating-step = { $step } of { $steps }
card-date-day = Day
card-date-month = Month
card-date-year = Year
# In which order a date is asked for.
card-date-order = day month year
card-date-month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# A month may need another form within a date.
card-date-read =
    { $month ->
       *[other] { $day } { card-date-month-name } { $year }
    }
card-date-earlier = Earlier years
card-date-later = Later years
card-date-clear = Leave the date out
card-question-more = One more question, just below: { $question }
card-question-fewer = One question fewer: that one is no longer needed.
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

# Who is asking, the receipt, taking back, and a contact for those who wish
card-who = Who is asking?
card-who-organiser = Who is asking
card-who-organiser-unknown = The people who look after this screen. Ask them, they are happy to tell you more.
card-who-why = Why
card-who-why-unknown = To hear what people think about this place.
card-who-kept = How long it is kept
card-who-kept-unknown = Nobody has written that down here yet. Please ask the people who look after this screen.
card-who-back = How to take it back
card-who-back-words = Press “Take it back” when we thank you. Later, tell the team the number that you get with your thanks. Then what you gave is deleted.
card-who-reach = You can reach them here:
card-who-free = You do not have to give your name. You can stop at any time.
card-receipt-scan = Take a picture of this square, or write the number down.
card-receipt-print = Print it
card-receipt-printed = It is being printed.
card-receipt-not-printed = It could not be printed. Your number is good all the same. Please write it down.
card-receipt-code = A square code with the number { $ref }
card-slip-number = Your number
card-slip-words = With this number you can ask the team what becomes of it, or take it back.
card-take-back = Take it back
card-take-back-question = Take it back?
card-take-back-words = What you just gave us will be deleted. Nobody will see it.
card-take-back-yes = Yes, take it back
card-take-back-no = No, keep it
card-taken-back = It is gone
card-taken-back-words = What you gave us is deleted. Nobody will see it.
card-hear = Would you like to hear what becomes of it?
card-hear-yes = Yes, keep in touch
card-contact-question = How can we reach you?
card-contact-optional = Leave out what you like. What you told us is safe either way.
card-contact-name = Your name
card-contact-email = E-mail
card-contact-phone = Phone
card-contact-purposes = What may we write to you about? Tick what you like.
card-contact-purpose-keep_in_touch = Tell me what becomes of this
card-contact-purpose-invite = Invite me when something happens here
card-contact-purpose-help = Ask me when I could help
card-contact-sealed = We lock this away, apart from the map. Only the team can open it. You can take it back at any time.
card-contact-keep = Keep this
card-contact-not = No thanks
card-contact-kept = Thank you. How to reach you is locked away.
refusal-contact-empty = Give an e-mail address or a phone number, or press “No thanks”. What you entered is still here.
refusal-contact-email = Something is missing in the e-mail address. Look for the @ and the dot. What you entered is still here.
refusal-contact-phone = The phone number is very short. Please look at it again. What you entered is still here.
refusal-contact-without-purpose = Tick at least one thing that we may write to you about, or press “No thanks”.
refusal-consent-words-differ = The words on this screen have just changed. Please read them again and press “Keep this” once more.

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
export-package = Everything for QGIS in one zip: layers, project, photos, read-me
export-qgis = QGIS project, with layers and photos beside it
export-geojson = GeoJSON, for the web
export-csv = CSV table, for any spreadsheet
export-excel = Excel workbook, one sheet for each layer
export-shapefile = Shapefile (zipped), for older programs
export-kml = KML, for Google Earth
export-kmz = KMZ, for Google Earth, smaller
export-flatgeobuf = FlatGeobuf, for large maps on the web
export-geoparquet = GeoParquet, for analysis
export-pds = Participatory Data (PDS), for participation platforms
export-dxf = DXF drawing, for CAD
export-web-map = Web map in one file, for any browser
problem-export-web-map-too-much = { $count } contributions are more than a web map in one file can show: it holds { $most } at most, or fewer where people wrote a lot. Nothing was written. Choose fewer layers or a smaller part, or hand over a GeoPackage.

## The web map in one file, as residents and planners open it in a browser
web-skip-list = Go to the list
web-map = Map
web-by = { $organiser }, as it was on { $day }
web-as-of = As it was on { $day }
web-search = Search what people said
web-layers = Show on the map
web-category = What it is about
web-everything = Everything
web-list = What people said
web-count =
    { $count ->
        [one] 1 contribution
       *[other] { $count } contributions
    }
web-count-of = { $count } of { $all } contributions
web-nothing = Nothing here matches. Try other words.
web-empty = Nobody has said anything here yet.
web-clear = Show everything
web-more = Show { $count } more
web-unplaced = Without a place on the map
web-near = The place is only roughly shown, within { $metres } m
web-pile =
    { $count ->
        [one] 1 contribution here
       *[other] { $count } contributions here
    }
web-photos =
    { $count ->
        [one] 1 photo
       *[other] { $count } photos
    }
web-supports =
    { $count ->
        [one] 1 person agrees
       *[other] { $count } people agree
    }
web-additions =
    { $count ->
        [one] 1 answer from others
       *[other] { $count } answers from others
    }
web-photos-left-out =
    { $count ->
        [one] 1 photo did not fit into this file. The people who made the map have it.
       *[other] { $count } photos did not fit into this file. The people who made the map have them.
    }
web-recordings =
    { $count ->
        [one] 1 voice recording is not in this file.
       *[other] { $count } voice recordings are not in this file.
    }
web-rights = The words and photos belong to the people who gave them. Ask { $organiser } before you use them elsewhere.
web-rights-nobody = The words and photos belong to the people who gave them. Ask before you use them elsewhere.
web-private = This file also holds what is not for everybody. Keep it safe, and do not publish it.
web-ground = Map: { $credit }
web-libraries = Software inside this file
web-no-script = This map needs JavaScript, which is switched off here. Open the file in a web browser that has it switched on.
problem-export-over-project = { $file } is a project, and a hand-over never replaces a project. Nothing was changed. Choose another name or folder.
problem-export-folder-missing = There is no folder { $folder }. Nothing was written. Make it first, or choose another.
problem-export-beside-exists = { $wanted } would bring { $file } along, and there is something else by that name already. Nothing was changed. Choose another name or folder.
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

# On the map
map-label = Map of { $title }. Move it with the arrow keys, zoom with plus and minus.
map-buttons = Move the map
map-zoom-in = Closer
map-zoom-out = Farther away
map-find = Find a street or place
map-home = Back to our area
map-ground = What the map shows
map-ground-bases = Map
map-ground-show = Show “{ $title }”
map-here = You are here
map-ground-overlays = Also show
map-no-base-map = There is no street map in this project yet. You can still place marks.
map-mark = { $layer }: { $title }
map-close = Close
map-photo = Photo
map-status-pending = Not shown to others yet
map-status-hidden = Hidden from others
map-status-withdrawn = Withdrawn

## A rule's no: what happened and what to do next
refusal-already-saved = This is already safely kept. There is nothing more to do.
refusal-another-project = This belongs to another project. Nothing was changed here.
refusal-answer-missing = Please answer “{ $question }”. What you entered is still here.
refusal-answer-not-a-number = Please give a number here. What you entered is still here.
refusal-answer-not-a-date = Please choose a day, a month and a year that go together. What you entered is still here.
refusal-answer-not-offered = That is not one of the answers to choose from. Please choose another. What you entered is still here.
refusal-answer-without-question = One of the answers belongs to a question that is no longer asked. Nothing was changed.
refusal-attachment-without-contribution = A photo or recording came without the words that it belongs to. Nothing was kept. Please try again.
refusal-area-not-drawn = This project has no area of its own. Nothing was written. Name a file with the area instead.
refusal-category-not-here = There is no topic “{ $category }” in this project. Nothing was written. There are: { $known }.
refusal-category-unknown = That topic is no longer offered. Please choose another. What you entered is still here.
refusal-changed-since = Somebody else changed { $ref } meanwhile. Nothing was overwritten. Look at it as it is now and make your change again.
refusal-contribution-unknown = This contribution is no longer here. Nothing was changed.
refusal-days-backwards = { $since } comes after { $until }. Nothing was written. Begin with the earlier day.
refusal-field-fixed = This part of a contribution cannot be changed. Everything is as it was.
refusal-layer-id = “{ $id }” cannot be a layer’s short name. Use small letters, digits and underscores, and begin with a letter.
refusal-layer-in-use = The layer “{ $layer }” has a home in the file and cannot be taken away. Nothing was changed.
refusal-layer-look = The layer “{ $id }” needs a colour and one of the known symbols. Nothing was changed.
refusal-layer-twice = Two layers have the same short name. Nothing was changed. Give one of them another name.
refusal-layer-unknown = There is no layer “{ $layer }” in this project. Nothing was changed.
refusal-layer-without-shape = The layer “{ $id }” allows no shape at all. Allow points, lines or areas.
refusal-not-permitted = This screen may not do that. Nothing was changed. Use the facilitator’s window.
refusal-not-removed = { $ref } is still here, so there is nothing to bring back.
refusal-nothing-said = Please tell us something first: choose a topic or write a few words.
refusal-outside-area = That place is outside the neighbourhood. Choose another place, or keep it there if you mean it.
refusal-project-without-layer = A project needs at least one layer. Nothing was changed.
refusal-question-id = “{ $id }” cannot be a question’s short name. Use small letters, digits and underscores, and no name that the file needs for itself.
refusal-question-twice = Two questions of the layer “{ $layer }” have the same short name. Give one of them another name.
refusal-question-type-unknown = This project asks a kind of question (“{ $type }”) that this version does not know. Install the newest version to open it.
refusal-reason-missing = Please say why it is hidden. A reason can be read out when somebody asks.
refusal-dots-used-up = All { $dots } dots of this seat are placed. Take one back to place it somewhere else.
refusal-idea-paid-for = { $cost } is all that this idea needs, and it has that now. Nothing was changed.
refusal-not-in-round = This is not part of what you are asked about now. Nothing was changed.
refusal-picture-too-large = This photo is too large for a card. Choose a smaller one. The words of the card are kept.
refusal-pot-empty = There is only { $left } left in the pot. Nothing was changed.
refusal-round-already-open = “{ $title }” is still going on. End it before you begin another round.
refusal-round-dots = Give every seat at least one dot and at most { $most }. Nothing was begun.
refusal-round-money = The pot and every idea need an amount of money above nothing. Nothing was begun.
refusal-round-idea-hidden = “{ $idea }” is hidden just now, so nobody round the table could read it. Nothing was begun. Leave it out of the round, or publish it and begin again.
refusal-round-over = This round is over. What was placed before is kept.
refusal-round-too-many-ideas = Choose at most { $most } ideas for one round. Nothing was begun.
refusal-round-without-ideas = Choose the ideas for this round, each of them once. Nothing was begun.
refusal-session-already-open = “{ $title }” is still open. End it before you begin another session.
refusal-session-unknown = There is no session “{ $session }” in this project. Nothing was written. There are: { $known }.
refusal-status-stays-here = What is { $status } does not leave in the profile “{ $profile }”. Nothing was written. Choose another profile, or leave the status out.
refusal-session-not-open = This session has already ended. Nothing was changed.
refusal-shape-crosses-itself = The line crosses itself there. Please draw it again. Your words are still here.
refusal-shape-empty = No place has been marked yet. Please mark one, or choose “I’m not sure”.
refusal-shape-kind-changed = { $ref } keeps its kind of shape. To draw it as another kind, add it anew.
refusal-shape-kind-unknown = This kind of shape cannot be kept here. Use a point, a line or an area.
refusal-shape-not-allowed = This layer does not take that kind of shape. Please mark the place another way. Your words are still here.
refusal-shape-not-finite = The place has no readable coordinates. Please mark it again. Your words are still here.
refusal-shape-off-earth = These coordinates do not lie on the earth. Nothing was kept. Check which coordinate system they use.
refusal-shape-swapped = Longitude and latitude seem to be the wrong way round. Nothing was kept. Swap the two columns and try again.
refusal-shape-too-long = The drawing has more than { $most } corners. Please draw a simpler one. Your words are still here.
refusal-shape-too-short = The drawing needs at least { $least } different points. Please go on drawing. Your words are still here.
refusal-text-broken = Some letters came through broken and cannot be kept. Please write them again.
refusal-text-expected = Words were expected here, and something else came. Nothing was kept. Please try again.
refusal-text-too-long = That is { $length } letters long; there is room for { $most }. Please make it shorter. Nothing is lost.
refusal-title-missing = Please give it a title.
refusal-uuid-expected = What came in carries no proper identity. Nothing was kept. Please try again.

## The facilitator's window
ui-app = mapapp
ui-window-facilitator = { $project } – mapapp
ui-window-table = Touch table
ui-window-kiosk = { $project }
ui-rail = Places in this window
ui-rail-waiting = { $place }, { $count } waiting
ui-map = Map
ui-review = Review
ui-sessions = Sessions
ui-hand-over = Hand-over
ui-project = Project
ui-undo = Undo
ui-redo = Redo
ui-undone = Taken back.
ui-redone = Done again.
ui-resident-screen = Residents’ screen
ui-close = Close
ui-done = Done
ui-save = Save
ui-stop = Stop
ui-not-now = Not now
ui-choose = Choose…
ui-choose-for = Choose: { $field }
ui-show-in-folder = Show in folder
ui-status-line = What is saved
ui-saved = { $count } saved
ui-snapshot = last snapshot { $when }
ui-snapshot-none = no snapshot yet
ui-offline = offline
ui-online = asks { $host } for a map
ui-practice = Practice

ui-status-pending = Waiting
ui-status-published = Published
ui-status-hidden = Hidden
ui-status-withdrawn = Withdrawn
ui-status-filter = { $status }, { $count }. Show only these

# Layers and contributions
ui-layers = Layers
ui-layer-count =
    { $count ->
        [0] nothing yet
       *[other] { $count }
    }
ui-layer-waiting = { $count } waiting
ui-layer-hidden = { $count } hidden
ui-layer-hide = Hide { $layer } on the map
ui-layer-show = Show { $layer } on the map
ui-layer-last = One layer stays on the map
ui-layer-categories = Categories of { $layer }
ui-contributions = Contributions
ui-shown =
    { $count ->
        [one] { $count } shown
       *[other] { $count } shown
    }
ui-search = Search words, places, numbers
ui-empty-project = Nobody has said anything yet. Open the residents’ screen and be the first.
ui-empty-filter = Nothing matches. Try fewer words, or show more layers.
ui-no-words = No words, only a place

# One contribution
ui-inspector = The open contribution
ui-own-words = In their own words, as they left it:
ui-edit = Change
ui-edit-heading = Change { $ref }
ui-edit-title = Title
ui-edit-category = Category
ui-category-none = No category
ui-edit-words = Words that others read
ui-edit-words-help = What the person wrote themselves stays in the project as it is.
ui-changed = { $ref } is changed.
ui-delete = Delete
ui-delete-title = Delete { $ref }?
ui-delete-words = Its words, place and photos go from the project. Until you close this window, Undo brings them back.
ui-deleted = { $ref } is deleted. Undo brings it back.
ui-photo = Photo
ui-photo-unreadable = This photo cannot be shown. The words are kept.
ui-recording = Recording, { $seconds } seconds
ui-history-ref = Number { $ref }
ui-history-left = Left on { $when }
ui-history-session = Session: { $title }
ui-history-station = Screen: { $station }
ui-history-language = Written in { $name }
ui-history-not-located = Not placed on the map yet
ui-history-place = Place: { $place }
ui-history-practice = Only practice: never leaves this project
ui-history-changed =
    { $times ->
        [one] Changed once, on { $when }
       *[other] Changed { $times } times, last on { $when }
    }
ui-history-hidden = Hidden because: { $reason }

# Deciding
ui-decide-published = Publish
ui-decide-hidden = Hide…
ui-decide-pending = Back to waiting
ui-now-published = { $ref } is published. Everybody can see it now.
ui-now-hidden = { $ref } is hidden. Only you see it.
ui-now-pending = { $ref } waits for a decision again.
ui-review-waiting =
    { $count ->
        [0] none waiting
       *[other] { $count } waiting
    }
ui-review-keys = ↑ ↓ to read on · P to publish · H to hide
ui-review-empty = All read. Nothing is waiting.
ui-hide = Hide it
ui-hide-title = Hide { $ref }?
ui-hide-words = It disappears from every screen that residents see. Words, place and photos stay in the project with your reason.
ui-hide-reason = Why?
ui-hide-because-names-somebody = Names a private person
ui-hide-because-unkind = Hurts somebody
ui-hide-because-not-here = Not about this place
ui-hide-because-twice = Said twice by the same person
ui-hide-because-test = Only a test

# Sessions
ui-session-none-short = No session
ui-session-running = { $title }
ui-session-practising = Practice: { $title }
ui-session-none = No session is open
ui-session-none-words = What people leave is stamped with the session it came from. Begin one when the doors open.
ui-session-open-more = Begin a session…
ui-session-practise = Practise first…
ui-session-open-title = Begin a session
ui-session-open-words = From now on, everything people leave belongs to this event.
ui-session-title = What is it called?
ui-session-title-example = Saturday drop-in
ui-session-venue = Where is it?
ui-session-venue-example = Community hall, Mill Lane
ui-session-facilitator = Who runs it?
ui-session-practice-head = Just trying?
ui-session-practice = This is practice
ui-session-practice-help = Practice contributions are kept apart and never leave the project.
ui-session-open = Begin
ui-session-opened = “{ $title }” has begun. What people leave belongs to it.
ui-session-is-open = Open
ui-session-since = Since { $when }
ui-session-times = { $begun } – { $ended }
ui-session-brought =
    { $count ->
        [0] No contributions yet
        [one] { $count } contribution
       *[other] { $count } contributions
    }
ui-session-close = End the session
ui-session-close-title = End “{ $title }”?
ui-session-close-words = Everything that came in is kept. What people leave afterwards belongs to no session until you begin another.
ui-session-closed = “{ $title }” has ended.
ui-sessions-empty = No session has been held yet.

# The project
ui-project-organiser = Organiser
ui-project-kept-for = How long it is kept
ui-project-contact-point = Whom to turn to
ui-project-area = Area
ui-project-area-size = { $size } km²
ui-project-no-area = No boundary: everywhere counts as inside
ui-project-base-map = Maps
ui-maps-add = Add a map…
ui-maps-none = No map yet. Marks lie on empty paper until you add one: from the council, from OpenStreetMap, or a scanned plan.
ui-maps-working = Bringing it in…
ui-maps-files = Maps, layers and plans
ui-maps-missing = Not in its place. The project is safe; only the map beneath is empty.
ui-maps-find = Find it…
ui-maps-remove = Take out “{ $title }”
ui-maps-remove-words = Its file stays in the project’s folder. No mark is lost.
ui-maps-remove-yes = Take it out
ui-maps-maker = The file does not say who made this map, and its makers must be named on it. Who made it?
ui-maps-crs = The picture does not say which coordinate system it is in. Which one is it, for example EPSG:27700?
ui-maps-go-on = Add it
ui-maps-online-add = Add an online map…
ui-maps-online-address = The address of its tiles as its makers give it, with {"{z}"}, {"{x}"} and {"{y}"} in it:
ui-maps-online-maker = Who made it? Its makers must be named on the map.
ui-maps-online-is-off = From the internet ({ $host }). Off.
ui-maps-online-is-on = From the internet ({ $host }). On until this window closes.
ui-maps-online-use = Switch on
ui-maps-online-stop = Switch off
ui-maps-online-title = Use the internet for “{ $title }”?
ui-maps-online-words = { $host } will see this machine’s address and which streets you look at. Residents’ screens never use it. It is off again as soon as this window closes.
ui-project-languages = Languages residents can choose
ui-project-languages-unread = Translated, but not yet read by a native speaker
ui-project-first-seen = What others see
ui-project-moderated = Only what a facilitator has published
ui-project-open = Everything, as soon as it is left
ui-project-file = File
ui-project-files = Projects
ui-look-colours = Colours of this window
ui-look-light = Calm
ui-look-contrast = High contrast
ui-look-size = Size of words
ui-other-project = Open another project

# Handing over
ui-hand-over-words = Give the layers to a planner, a partner or everybody, as a file that opens in their own program.
ui-hand-over-published = published and ready to share
ui-hand-over-pending = still waiting for a decision
ui-hand-over-hidden = hidden
ui-export = Hand over
ui-export-more = Hand over…
ui-export-words = A copy for others. The project itself stays as it is.
ui-export-for = Who is it for?
ui-export-profile-public = Everybody
ui-export-profile-public-words = Only what is published. The day, not the time. Places near a home are blurred. Nothing about who or which screen.
ui-export-profile-partner = Partners
ui-export-profile-partner-words = Also what is waiting, with its number, status and session. Places near a home stay blurred.
ui-export-profile-full = Complete
ui-export-profile-full-words = Hidden ones too: people’s own words, exact places, times, screens, your reasons. Keep it as safe as the project.
ui-export-leave =
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }
ui-export-licence = Licence
ui-export-licence-example = Under which others may use it; may be left empty
ui-export-embed = Photos inside the file, not beside it
ui-export-counting = Counting what leaves…
ui-export-leaving =
    { $count ->
        [0] Nothing leaves with these choices.
        [one] Exactly this leaves: { $count } contribution.
       *[other] Exactly this leaves: { $count } contributions.
    }
ui-export-along = Along with them: { $things }
ui-export-media =
    { $count ->
        [one] { $count } photo or recording
       *[other] { $count } photos and recordings
    }
ui-export-coarsened =
    { $count ->
        [one] { $count } is near a home: its place is moved to the middle of a cell of { $metres } m.
       *[other] { $count } are near a home: their places are moved to the middle of cells of { $metres } m.
    }
ui-export-facts = Of each: { $facts }
ui-export-narrow = Only some of it
ui-export-session = Session
ui-export-any-session = Every session
ui-export-topic = Topic
ui-export-any-topic = Every topic
ui-export-status = Status
ui-export-any-status = Every status
ui-export-where = Where
ui-export-everywhere = Everywhere
ui-export-own-area = In the project’s area
ui-export-area-of-file = In the area of a file…
ui-export-area-files = Areas
ui-export-when = When
ui-export-any-day = Any day
ui-export-between = Between two days
ui-export-days = First and last day
ui-export-first-day = First day
ui-export-last-day = Last day
ui-export-checked = Opened again and counted: everything is there.
ui-export-beside = Keep these with it: { $names }
ui-export-layers = Which layers?
ui-export-format = As what?
ui-export-crs = Coordinates
ui-crs-wgs84 = Longitude and latitude
ui-crs-british-grid = British National Grid
ui-export-target = Save as
ui-export-go = Hand over
ui-export-writing = Writing { $file }…
ui-export-snapshot = Taking a snapshot of the project. You can go on working.
ui-export-rows = { $done } of { $total } contributions
ui-export-cancelled = Stopped. Nothing was written.
ui-export-saved = Saved: { $file }
ui-export-count =
    { $count ->
        [0] There was nothing to hand over: the file holds no contributions.
        [one] It holds { $count } contribution.
       *[other] It holds { $count } contributions.
    }
ui-export-not-located =
    { $count ->
        [one] { $count } of them has no place.
       *[other] { $count } of them have no place.
    }
ui-export-in-crs = Coordinates: { $crs }.
ui-export-lost =
    { $count ->
        [one] { $count } contribution could not be brought into { $crs } and is not in the file: { $refs }.
       *[other] { $count } contributions could not be brought into { $crs } and are not in the file: { $refs }.
    }

# The start screen
ui-start-words = A map of your neighbourhood, made by the people who live there.
ui-start-new = New project…
ui-start-open = Open…
ui-start-sample = Open the sample neighbourhood
ui-start-promise = Everything stays on this machine. No account, no internet.
ui-start-recent = Recent projects
ui-start-empty = Nothing here yet
ui-start-empty-words = Projects that you open appear here. To look around first, open the sample: a made-up neighbourhood with what its residents said.
ui-start-making = Making the project…
ui-start-sampling = Getting the sample ready…
ui-start-opened = Last opened { $when }
ui-start-missing = Not where it was. Is its stick or drive plugged in?
ui-start-forget = Forget
ui-start-card = Open { $title }
ui-new = New project
ui-new-words = You can change everything later. Only the title is needed now.
ui-new-title = What is it called?
ui-new-title-example = Brookvale neighbourhood plan
ui-new-template = What do you ask people?
ui-new-area = Boundary of the neighbourhood
ui-new-area-help = A map layer with the area, for example from the council. You can leave it out.
ui-new-area-files = Map layers
ui-new-base-map = Base map
ui-new-base-map-help = A PMTiles file to draw on. It is copied into the project, so that no internet is needed.
ui-new-base-map-files = Base maps
ui-new-folder = Where should it be kept?
ui-new-folder-help = The project gets a folder of its own in there.
ui-new-create = Make the project

# Leaving a screen alone with residents
ui-lock = Lock the residents’ screen…
ui-lock-title = Leave this screen to residents
ui-lock-words = They see the map and the card, and nothing else of this computer. This is how it was found:
ui-lock-back = How you come back
ui-lock-back-words = Hold an upper corner of the screen for three seconds, or press Ctrl+Shift+L. Then type your PIN.
ui-lock-go = Lock the screen
ui-lock-anyway = Lock it all the same
ui-check-room-well = There is room on the disk.
ui-check-room-bad = Only { $free } MB are free on the disk. Make room first: with less than 200 MB no new visit begins.
ui-check-place-well = The project lies on a disk of this computer.
ui-check-place-cloud = The project lies in a folder that is copied to the internet, which can damage it while it is used. Move it to another folder first.
ui-check-place-network = The project lies on a network drive, where saving is not certain. Copy it to this computer first.
ui-check-place-removable = The project lies on a stick or drive that anybody can pull out. Copy it to this computer first.
ui-check-clock-well = The clock says { $when }.
ui-check-clock-bad = The clock says { $when }, which cannot be right. Set it first: what people leave is stamped with it.
ui-check-fonts-well = The letters of every language are there.
ui-check-fonts-bad = Some letters are missing ({ $missing }). The system’s own are shown instead; look at each language first.
ui-check-account-well = You use an ordinary account.
ui-check-account-bad = You are the administrator here. Use an ordinary account in public, best one made for this screen.
ui-call-title = Please call the facilitator
ui-call-words = This screen needs a little help. Everything that people have left here is safe.
ui-pin-ask = For the facilitator
ui-pin-ask-words = Type the PIN to leave the residents’ screen.
ui-pin-stay = Back to the map
ui-pin-leave = Leave
ui-pin-wait = That was not it. Try again in { $seconds } s.
ui-pin-again = Try again.
ui-pin-choose = Choose a PIN
ui-pin-choose-words = Four to eight digits that only you know. Without them nobody leaves the residents’ screen.
ui-pin-go-on = Go on
ui-pin-keep = Keep this PIN
ui-pin-twice = Once more, please.
ui-pin-differs = That was another one. Choose again.
ui-pin-change = Change the PIN…
ui-pin-clear = Take back all digits
ui-pin-back = Take back the last digit
ui-pin-typed =
    { $count ->
        [one] One digit typed
       *[other] { $count } digits typed
    }

# The console beside a table
ui-window-console = Console · { $project }
ui-window-wall = Wall · { $project }
ui-console = Console
ui-console-covered = The console is covered
ui-console-covered-words = A table stands beside it. Only whoever knows the PIN can see what comes in and change what everybody sees.
ui-console-uncover = Type the PIN
ui-console-pin-words = Type the PIN to open the console.
ui-console-pin-open = Open
ui-console-pin-stay = Not now
ui-console-cover = Cover the console
ui-console-time = What time it is
ui-console-wall = Wall
ui-console-wall-words = Shows the map, its stories and results on another screen, for everybody in the room
ui-console-wall-dark = Make the wall dark, for a room with its lights out
ui-console-wall-light = Make the wall light again
ui-console-seats = At the table
ui-console-seats-taken = { $taken } of { $seats } seats taken
ui-console-seats-empty = No table is open. Open one from the facilitator’s window, and everybody who sits down at it appears here.
ui-console-seats-back = Seats as they were
ui-console-seats-back-words = Puts every seat that people moved back to its first place
ui-console-have-left = { $some } of { $taken } have left something
ui-console-seat-free = Free
ui-console-since = since { $when }
ui-console-quiet = quiet { $minutes } min
ui-console-left = { $count } left
ui-console-sign-leaf = Leaf
ui-console-sign-sun = Sun
ui-console-sign-moon = Moon
ui-console-sign-star = Star
ui-console-sign-feather = Feather
ui-console-sign-fish = Fish
ui-console-sign-anchor = Anchor
ui-console-sign-umbrella = Umbrella
ui-console-doing = Somebody is here
ui-console-doing-what = Choosing what to say
ui-console-doing-where = Finding the place
ui-console-doing-home = Saying what the place is to them
ui-console-doing-tell = Telling
ui-console-doing-thanks = Has been thanked
ui-console-doing-others = Reading what others said
ui-console-incoming = What comes in
ui-console-incoming-empty = Nothing has come in yet. What people leave appears here at once.
ui-console-publish = Publish
ui-console-hide = Hide…
ui-console-spotlight = Spotlight
ui-console-published-already = Everybody can see it already.
ui-console-hidden-already = It is hidden already.
ui-console-unpublished-unlit = Publish it first: only what everybody may see can be looked at together.
ui-console-practice-unlit = Practice is shown to nobody else.
ui-console-spotlight-on = Everybody looks at “{ $name }”
ui-console-spotlight-on-other = Everybody looks at one pin
ui-console-spotlight-end = Put away
ui-console-round = Rounds
ui-console-begin-dots = Dots
ui-console-begin-dots-words = Every seat places a few dots on ideas. Nobody sees how many lie where until the end.
ui-console-begin-tokens = A pot of money
ui-console-begin-tokens-words = All seats together spend one pot on ideas that cost something.
ui-console-begin-prompt = A card for everybody
ui-console-begin-prompt-words = Deal a question, a statement or a photo to every seat.
ui-console-nothing-to-choose = There is nothing to choose from yet. Publish an idea first.
ui-console-rounds-before = Held before
ui-console-round-begin = Begin the round
ui-console-round-photo = A photo
ui-console-round-dots = Dots  ·  { $dots } for each seat  ·  { $count ->
        [one] one idea
       *[other] { $count } ideas
    }
ui-console-round-tokens = A pot of { $pot }  ·  { $count ->
        [one] one idea
       *[other] { $count } ideas
    }
ui-console-round-prompt = A card for everybody
ui-console-round-end = End the round
ui-console-round-end-title = End this round?
ui-console-round-end-words = Nothing can be placed or moved afterwards. What lies there is kept, and you can show everybody what came of it.
ui-console-pot-left = { $left } left in the pot
ui-console-dots-left =
    { $count ->
        [0] all placed
       *[other] { $count } left
    }
ui-console-answers =
    { $count ->
        [0] no answer yet
        [one] one answer
       *[other] { $count } answers
    }
ui-console-ended-dots =
    { $amount ->
        [0] No dot was placed
        [one] One dot was placed
       *[other] { $amount } dots were placed
    }
ui-console-ended-tokens = { $amount } were spent
ui-console-ended-prompt =
    { $amount ->
        [0] Nobody answered
        [one] One answer
       *[other] { $amount } answers
    }
ui-console-result-show = Show the result
ui-console-result-away = Put the result away
ui-console-ask-dots-words = Every seat gets the same number of dots. Several may lie on one idea.
ui-console-ask-dots-example = Which ideas should come first?
ui-console-ask-tokens-words = Everybody sees the pot run out. Nobody can pay more for an idea than it costs.
ui-console-ask-tokens-example = What should we spend the money on?
ui-console-ask-prompt-words = It is dealt to every seat. Answers are contributions like any other.
ui-console-ask-prompt-example = What did you like to do here as a child?
ui-console-ask-question = What is everybody asked?
ui-console-ask-dots = Dots for each seat
ui-console-ask-ideas = Ideas to choose from
ui-console-ask-costs = Ideas to choose from, and what each costs
ui-console-ask-pot = Money in the pot
ui-console-ask-unit = How money is written
ui-console-ask-photo = A photo
ui-console-ask-photo-words = It is made anew without its place and date before anybody sees it.
ui-console-photo-away = Take it away
ui-console-ideas-search = Search by words or number
ui-console-ideas-layer = Layer
ui-console-ideas-any-layer = All layers
ui-console-ideas-none = No published contribution says this.
ui-console-ideas-all = Take all of these
ui-console-ideas-too-many = More than { $most } ideas are too many to weigh. Search, or choose a layer.
ui-console-ideas-chosen = { $count } chosen, at most { $most }
ui-console-ideas-cost = Cost
ui-console-ideas-cost-of = What “{ $name }” costs
ui-console-missing-question = Write what everybody is asked.
ui-console-missing-ideas = Choose the ideas.
ui-console-missing-pot = Say how much money is in the pot.
ui-console-missing-costs = Say what each chosen idea costs.
ui-console-missing-card = Write something on the card, or choose a photo.
ui-console-clock = Clock
ui-console-minutes = { $minutes } min
ui-console-more-time = One minute more
ui-console-stop-clock = Stop
ui-console-time-up = Time is up
ui-console-map = The map
ui-console-freeze = Hold the map still
ui-console-unfreeze = Let the map move again
ui-console-free-words = Everybody at the table can move the map.
ui-console-frozen-words = No finger moves the map. Placing and drawing go on.
ui-console-wall-nowhere = There is no other screen to show the wall on. Connect one, then press Wall again.

# Files and disks
problem-project-missing = There is no project at { $file }. Nothing was changed. Check the name, or look whether the stick or drive is plugged in.
problem-project-gone = The file { $file } is not there any more, but its journal or snapshots are. Nothing was changed. Bring it back from them with “mapapp rebuild”, which makes a new file.
problem-folder-without-project = The folder { $file } holds no project. Nothing was changed. Choose the folder with the project's .gpkg file in it. If that file is lost, “mapapp rebuild” makes it again from the journal beside it.
problem-folder-with-several-projects = The folder { $file } holds more than one project. Nothing was changed. Choose one of its .gpkg files.
problem-project-open-elsewhere = { $file } is open in another window, by { $who }. Nothing was changed. Go on there, or close it there first.
problem-project-in-use = Another program, such as QGIS, is using { $file }. Nothing was changed. Close it there and open the project again.
problem-not-a-geopackage = { $file } is not a GeoPackage. It was left as it is. Choose a project's .gpkg file, or bring other data in with Import.
problem-not-our-geopackage = { $file } is a GeoPackage that was made by another program, not one of our projects. It was left as it is. To use what is in it, open a project and import it there.
problem-project-newer = { $file } was last used with a newer version of this app. It was left exactly as it is. Install the newer version here, and open it again.
problem-project-damaged = { $file } is damaged and was not opened, so that nothing gets worse. The copies in its folder “snapshots” and the record in its folder “journal” are still there. Bring it back from them with “mapapp rebuild”, which makes a new file and leaves this one as it is.
problem-project-read-only = { $file } may be read but not written to. Nothing was changed. Take away its write protection, or copy its folder to this computer's own disk and open it there.
problem-folder-read-only = The folder { $folder } may not be written to, so { $file } cannot be kept safe there. Nothing was changed. Copy the project's folder to this computer's own disk and open it there.
problem-disk-full = There is no room left on the disk for { $file }. What was just given is not saved yet; everything before it is safe. Make room, and try again.
problem-disk-failed = The disk did not do what was asked, so { $file } could not be used. What was saved before is safe. Check that the stick or drive is still there, and try again.
problem-not-as-written = { $file } did not keep what was written to it, so it was taken back. What was saved before is safe. Try again; if it happens again, use another disk.
problem-snapshot-failed = A copy of { $file } could not be made or verified, and was thrown away. The project itself is safe. Try again; if it happens again, check the disk.
problem-snapshot-no-room = There is no room left on the disk for a copy of { $file }. The project itself is safe, and nothing half done was left. Make room, and try again.
problem-no-snapshot-yet = { $file } is open in another window and has no copy yet that could be read. Nothing was changed. Close it there, or wait for its next copy.
problem-question-type-changed = The question “{ $question }” already has answers of another kind in { $file }. Nothing was changed. Give the new question another id.
problem-project-remains = The folder still holds the journal, drafts or snapshots of an earlier project called { $file }, and they may be all that is left of it. Nothing was changed. Choose another name, or move those files to another folder first.
problem-rebuild-nothing-left = No journal and no snapshot of { $file } was found, and nothing else could bring it back. Nothing was changed. Look for its folders “journal” and “snapshots” on this computer, on sticks and in backups, put them beside it, and try again.
problem-rebuild-several-projects = The folder { $file } holds the journals or snapshots of more than one project. Nothing was changed. Name the .gpkg file that you miss, in that folder, even though it is no longer there.
problem-rebuild-no-definition = What is left of { $file } does not say what kind of project it was: the beginning of its journal cannot be read, and no snapshot is whole. Nothing was changed and nothing was made. Keep its folder as it is, look for a backup of its “snapshots”, put one there, and try again.
problem-files-of-another-project = The files beside { $file } (drafts, journal, snapshots) belong to another project. Nothing was changed. Move { $file } into a folder of its own and open it there.

# Bringing in a planner's file
import-crs-given = as you said
import-crs-file = the file says so
import-crs-values = found from the numbers
import-crs-not-needed = no row has a place
problem-import-missing = There is no file { $file }. Nothing was imported. Check its name and folder.
problem-import-is-project = { $file } is a project, which only its own window may open. Nothing was imported. Export it first, and bring in what was exported.
problem-import-file-empty = { $file } holds no rows. Nothing was imported.
problem-import-file-not-opened = { $file } could not be opened ({ $reason }). Nothing was imported. Close the program that has it open, or copy it to another folder.
problem-import-file-too-big = { $file } is larger than { $most } MB. Nothing was imported. Split it, or keep only what belongs to the neighbourhood.
problem-import-file-broken = { $file } is damaged or incomplete ({ $reason }). Nothing was imported. Ask for it again, or save it anew in the program it comes from.
problem-import-no-layer-found = No points, lines or areas were found in { $file }: it is damaged, or holds something else, such as pictures. Nothing was imported. Save it anew in the program it comes from.
problem-import-database-damaged = The database { $file } is damaged. Nothing was imported, so that no row is missed without a word. Ask for it again.
problem-import-layer-is-query = The layer “{ $layer }” of { $file } is a stored query, and those are not run. Nothing was imported. Save it as a layer of its own.
problem-import-takes-too-long = Looking through { $file } took too long. Nothing was imported. Keep only what belongs to the neighbourhood.
problem-import-takes-too-much-memory = Looking through { $file } took more than { $most } MB of memory. Nothing was imported. Keep only what belongs to the neighbourhood.
problem-import-reader-crashed = Something in { $file } cannot be read: the part of the app that looks through files stopped at it. Nothing was imported, and nothing else was touched. Save it anew in the program it comes from.
problem-import-archive-broken = The archive { $file } cannot be unpacked: it is damaged, or locked with a password. Nothing was imported. Unpack it yourself and bring in the file that is in it.
problem-import-archive-without-layer = The archive { $file } holds no layer and no table. Nothing was imported.
problem-import-ending-unknown = { $file } is not of a kind that can be brought in. Nothing was imported. These can: { $known }.
problem-import-not-a-layer = The content of { $file } is not what its ending says. Nothing was imported. Ask for it again, or save it anew in the program it comes from.
problem-import-not-an-image = { $file } is not a photo or picture of a kind that is taken here. Nothing was changed. JPEG, PNG and WebP are.
problem-import-image-too-large = The picture { $file } is too large. Nothing was changed. Save it with at most { $most } million pixels, and try again.
problem-import-image-broken = The picture { $file } is damaged or incomplete. Nothing was changed. Take or save it again.
problem-import-not-a-table = { $file } is not a table of text. Nothing was imported. Save it as CSV in your spreadsheet program.
problem-import-table-broken = The table { $file } cannot be read to its end ({ $reason }). Nothing was imported. Look for a quotation mark that is never closed.
problem-import-xml-forbidden = { $file } contains instructions that could load other files. Nothing was imported. Save it anew as GeoPackage or GeoJSON.
problem-import-too-many-rows = { $file } has more than { $most } rows. Nothing was imported. Keep only what belongs to the neighbourhood.
problem-import-too-many-columns = { $file } has more than { $most } columns. Nothing was imported. Keep only those that matter.
problem-import-choose-layer = { $file } holds several layers: { $layers }. Nothing was imported. Say which one with --source-layer.
problem-import-encoding-unclear = How the letters of { $file } are written cannot be told for certain. Nothing was imported. Say it with --encoding, one of: { $choices }.
problem-import-encoding-unknown = “{ $encoding }” is not a way of writing letters that is known here. Nothing was imported. These are: { $choices }.
problem-import-encoding-wrong = { $file } is not written in { $encoding }: byte { $place } ({ $byte }) does not fit. Nothing was imported. Try another --encoding, or leave it out.
problem-import-crs-needed = { $file } does not say which coordinate system its places are in, and it is not guessed. Nothing was imported. Say it with --crs, for example EPSG:27700.
problem-import-x-without-y = Two columns make a place, and only one was named. Nothing was imported. Give both --x and --y.
problem-import-column-unknown = { $file } has no column “{ $column }”. Nothing was imported. It has: { $known }.
problem-import-target-unknown = The column “{ $column }” cannot go to “{ $target }”: the layer has no such field or question. Nothing was imported. It has: { $known }.
problem-import-target-twice = Two columns of { $file } were to fill “{ $target }”. Nothing was imported. Choose one of them.
problem-import-too-many-categories = The column “{ $column }” holds more than { $most } different words, too many for categories. Nothing was imported. Let it be a question instead.
problem-import-nothing =
    { $reason ->
        [shape-swapped] No row of { $file } could be taken: longitude and latitude seem to have changed places. Nothing was imported. Exchange --x and --y, or save the file again.
        [shape-not-allowed] No row of { $file } could be taken: the layer does not hold shapes of this kind. Nothing was imported. Choose another layer, or allow the shape in this one.
        [shape-empty] No row of { $file } could be taken: its shapes are empty. Nothing was imported. Save the file again.
        [shape-off-earth] No row of { $file } could be taken: its places do not lie on the earth, so the coordinate system is not what the file says. Nothing was imported. Say it with --crs.
        [place-beyond-crs] No row of { $file } could be taken: its places lie where the coordinate system does not reach. Nothing was imported. Check --crs, --x and --y.
        [place-unreadable] No row of { $file } could be taken: its places are not numbers. Nothing was imported. Check --x and --y.
       *[other] None of the { $rows } rows of { $file } could be taken (row { $row }: { $reason }). Nothing was imported.
    }
refusal-row-too-long = This row has more cells than the table has columns ({ $most }).
refusal-place-unreadable = Its place is not a pair of numbers (“{ $x }”, “{ $y }”).
refusal-place-beyond-crs = Its place lies where { $crs } does not reach.
refusal-row-already-here = It is in the project already.
refusal-row-here-differs = It is in the project already, with other words or at another place. What is there was left as it is.
refusal-photo-missing = The photo “{ $name }” is not in the folder. The row came in without it.
refusal-photo-outside = The photo “{ $name }” is not in the folder of the photos or below it, and nothing outside is opened. The row came in without it.
refusal-photo-unreadable = “{ $name }” is not a photo that can be read: JPEG, PNG and WebP can. The row came in without it.
refusal-photos-too-many = The photo “{ $name }” is more than the { $most } that can come in at once. The row came in without it.
import-column-row = Row
import-column-reason = Why it did not come in

## Bringing in a file, and taking back a hand-over
ui-import = Bring in
ui-import-more = Bring in a file…
ui-import-words = A register, a layer or a spreadsheet of somebody else’s, or a hand-over that comes back changed.
ui-import-files = Layers, spreadsheets and tables
ui-import-title = Bring in { $file }
ui-import-facts =
    { $rows ->
        [one] One row
       *[other] { $rows } rows
    }, { $columns ->
        [one] one column.
       *[other] { $columns } columns.
    } The file stays as it is.
ui-import-into = Goes into
ui-import-status = What comes in is
ui-import-status-published = shown at once
ui-import-status-pending = read by somebody first
ui-import-layer = Layer of the file
ui-import-letters = Letters are written in
ui-import-read-again = Read again
ui-import-x = Easting or longitude
ui-import-y = Northing or latitude
ui-import-crs = Coordinates
ui-import-find-it = Find it
ui-import-found = { $what } (found)
ui-import-columns = Columns of the file
ui-import-column = Column
ui-import-example = For example
ui-import-becomes = Becomes
ui-import-becomes-of = What the column { $column } becomes
ui-import-becomes-new = A question of its own
ui-import-becomes-photos = Photos, by their path
ui-import-becomes-out = Left out
ui-import-field-title = Title
ui-import-field-body = Words
ui-import-field-category = Topic
ui-import-field-place-name = Name of the place
ui-import-field-body-lang = Language of the words
ui-import-field-source-id = Its number there
ui-import-photos-folder = Photos lie in another folder…
ui-import-photos-in = Photos lie in { $folder }
ui-import-counting = Counting what would come in…
ui-import-will =
    { $count ->
        [0] Nothing would come in.
        [one] One contribution will come in.
       *[other] { $count } contributions will come in.
    }
ui-import-of-first = Of the first { $rows } rows:
ui-import-already =
    { $count ->
        [one] One is here already.
       *[other] { $count } are here already.
    }
ui-import-not-located =
    { $count ->
        [one] One has no place yet.
       *[other] { $count } have no place yet.
    }
ui-import-outside =
    { $count ->
        [one] One lies outside the neighbourhood.
       *[other] { $count } lie outside the neighbourhood.
    }
ui-import-crs-is = Coordinates: { $crs } ({ $how }).
ui-import-photos =
    { $count ->
        [one] One photo came along.
       *[other] { $count } photos came along.
    }
ui-import-row = Row { $row }: { $why }
ui-import-more-rows =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
ui-import-go = Bring in
ui-import-go-count = Bring in { $count }
ui-working-how-far = How far it is
ui-import-reading = Reading { $file }…
ui-import-bringing = Bringing in { $file }…
ui-import-comparing = Comparing { $file } with what was handed over…
ui-import-meanwhile = You can go on working. Nothing changes before you say so.
ui-working-stopping = Stopping. Nothing half done will be left behind.
ui-import-not-read = { $file } was not brought in
ui-import-done =
    { $count ->
        [one] One contribution came in.
       *[other] { $count } contributions came in.
    }
ui-import-undo-words = Undo takes it back in one step.
ui-import-left-out =
    { $count ->
        [one] One thing did not come in.
       *[other] { $count } things did not come in.
    }
ui-import-save-list = Save the list of what did not…
ui-import-list-name = not-taken
ui-changes-title = { $file } comes back
ui-changes-words =
    It was handed over from here and holds { $rows ->
        [one] one contribution
       *[other] { $rows } contributions
    }. { $changes ->
        [0] All are as they were sent.
        [one] One was changed.
       *[other] { $changes } were changed.
    } Nothing changes here before you say so.
ui-changes-all = All changes
ui-changes-what = What
ui-changes-here = Here now
ui-changes-file = In the file
ui-changes-moved = Moved by { $metres } m
ui-changes-place-was = (where it is)
ui-changes-none = Nothing in it says anything else than what was sent.
ui-changes-new =
    { $count ->
        [one] One row is new in it: bring it in
       *[other] { $count } rows are new in it: bring them in
    }
ui-changes-conflict = Changed here too since it was handed over. Tick it only if the file should win.
ui-changes-go =
    { $count ->
        [one] Take one
       *[other] Take { $count }
    }
ui-changes-taken =
    { $count ->
        [one] One change was taken. Undo takes it back.
       *[other] { $count } changes were taken. Undo takes them back in one step.
    }

## A hand-over that comes back changed
changes-place = Place
changes-nothing = (nothing)
changes-moved = { $place }, moved by { $metres } m
changes-column-number = Number
changes-column-field = Field
changes-column-here = Here now
changes-column-file = In the file
changes-column-note = Note
changes-conflict = changed here too since the hand-over; taken only where you choose it
changes-reason = Decided in { $file }, which came back from a hand-over.
problem-changes-not-ours = { $file } is no hand-over of a project: nothing in it carries the identity of a contribution. Nothing was changed. To bring in its rows as new ones, import it without --changes.
problem-changes-public = { $file } was handed over for the public. It leaves out what is needed to take changes back. Nothing was changed. Hand over again for a partner, or in full, and let the changes be made there.
problem-changes-unknown = { $file } holds no change of { $which }. Nothing was changed. Look at the changes without --accept first.
problem-changes-accept = --accept takes changes, so it needs --changes. Nothing was changed.
problem-import-layer-needed = Say with --layer which layer the rows go into. Nothing was imported.
refusal-change-of-own-words = What somebody said stays as they said it. To change what others read, change the published words.
refusal-change-of-origin = Where a contribution comes from is never changed.
refusal-change-of-hidden-place = The file was not told where exactly this is, because it is near somebody’s home. The place stays as it is.
refusal-change-of-removed = It was removed here, or no longer leaves the project. Nothing was done about it.
refusal-change-place-unreadable = Its place cannot be read. The place stays as it is.
refusal-change-status-unknown = That is no status. These are: { $known }.
refusal-change-twice = The same contribution stands in the file a second time, as happens when a row is copied. Only the first was looked at.
refusal-addition-without-layer = It is new, and nothing says which layer it belongs to.
refusal-addition-not-taken = It is new, and cannot come into its layer as it is.

problem-kiosk-without-pin = { $file } has no PIN yet, and without one nobody could leave the residents’ screen. Nothing was locked. Start it once without --at-once, and choose one.
problem-demo-there-already = There is an earlier demonstration in { $file }. It was left as it is. Choose another folder with --out, or remove that one.

## Base maps
problem-basemap-missing = The base map { $file } is not in its place. The project and everything on it are safe; only the map beneath is empty. Put the file back, or choose another base map.
problem-basemap-unreadable = The base map { $file } could not be opened ({ $reason }). Nothing was changed. Check that you may read it, and that the stick or drive is still there.
problem-basemap-kind-unknown = { $file } is not a base map that can be used here. Nothing was changed. These can: PMTiles, MBTiles, GeoPackage, GeoTIFF, a picture with a world file, shapefile, GeoJSON, FlatGeobuf, KML, and OpenStreetMap extracts.
problem-basemap-grid-unknown = The tiles in { $file } lie on a grid that cannot be read here. Nothing was changed. Ask for them on the grid of web maps (EPSG:3857), or for a GeoTIFF.
problem-basemap-unknown = There is no base map “{ $id }” in this project. Nothing was changed. It has: { $known }.
problem-picture-without-place = { $file } does not say where it lies. Nothing was changed. Ask for a GeoTIFF, or put the world file that belongs to it (such as .jgw or .tfw) beside it.
problem-picture-without-crs = { $file } has a place but names no coordinate system, and it is not guessed. Nothing was changed. Ask whoever made it which one it is in, for example EPSG:27700, and say so when you add it.
problem-picture-off-earth = The picture { $file } does not lie on the earth: its place does not fit the coordinate system. Nothing was changed. Check which one it is in.
problem-picture-too-large = { $file } is larger than { $most } million pixels. Nothing was changed. Ask for the part that you need.
problem-picture-not-eight-bit = { $file } is not a picture of colours: it holds measurements, or more than 8 bits a colour. Nothing was changed. Save it as an 8-bit picture.
problem-picture-broken = { $file } is damaged, cut short, or not a picture. Nothing was changed. Copy it again from where it came.
problem-basemap-damaged =
    { $where ->
        [header] The base map { $file } is damaged: its first bytes make no sense.
        [metadata] The base map { $file } is damaged: what it says of itself cannot be read.
        [bounds] The base map { $file } is damaged: it does not say where on the earth it lies.
        [zoom] The base map { $file } is damaged: it does not say how close one can look.
        [tile_data] The base map { $file } is cut short: the end of it is missing.
        [tiles] The base map { $file } is damaged: one of its tiles cannot be read.
       *[other] The base map { $file } is damaged or incomplete.
    } Nothing was changed. Copy it again from where it came, and compare the sizes.
problem-basemap-version-unknown = { $file } was made with a version of PMTiles that cannot be read here. Nothing was changed. Ask for it in version 3.
problem-basemap-compression-unknown = The tiles in { $file } are packed in a way that cannot be opened here. Nothing was changed. Ask for it packed with gzip.
problem-basemap-without-attribution = { $file } does not say who made it, and its makers must be named on the map. Nothing was changed. Choose a base map that names its makers, or add this one to a project and say there who made it.
problem-basemap-empty = No map came of it: there was nothing to put into { $file }. Nothing was written. Check that the area and the source lie in the same place.
problem-basemap-nothing-there = { $file } holds nothing that a map could be made of, or nothing in this area. Nothing was written. Check that the area and the file lie in the same place.
problem-basemap-takes-too-long = Making a map of { $file } took longer than four hours and was stopped. Nothing was written. Take a smaller area of it.
problem-basemap-takes-too-much-memory = Making a map of { $file } took more than { $most } MB of memory and was stopped. Nothing was written. Take a smaller area of it.
problem-basemap-reader-crashed = Something in { $file } cannot be read: the part of the app that makes maps of files stopped at it. Nothing was written, and nothing else was touched. Save it anew in the program it comes from.
problem-basemap-ending = { $file } should end in “.pmtiles”. Nothing was written. Choose such a name.
cli-how-basemap-without-attribution = For example: mapapp basemap add PROJECT FILE --attribution "Our council"
cli-how-picture-without-crs = For example: mapapp basemap add PROJECT FILE --crs EPSG:27700
problem-online-address = “{ $address }” is not the address of an online map. Nothing was changed. It begins with https:// and has {"{z}"}, {"{x}"} and {"{y}"} in it, once each, as its makers give it; no name or password.
problem-online-description = { $file } does not describe an online map. Nothing was changed. It should hold title, address and attribution, like the example that comes with mapapp.
problem-online-option = “{ $address }” lies on the internet. Nothing was changed. To use a map from there, say so with --online.
problem-online-silent = The online map does not answer ({ $reason }). Everything else works as before. Look at whether this machine is on the internet, or choose one of the maps that lie in the project.
problem-file-exists = There is already a file { $file }. It was left as it is. Choose another name.
problem-extract-missing = The OpenStreetMap extract { $file } is not there. Nothing was written. Check its name and folder.
problem-extract-damaged = { $file } cannot be read as an OpenStreetMap extract: it is damaged, cut short, or something else. Nothing was written. Download it again.
problem-extract-too-big = { $file } is larger than { $most } MB. Nothing was written. Take an extract of your county or town instead.
problem-layers-missing = There is no layer in { $file }. Nothing was written. These files can be used: { $known }.
problem-layer-unreadable = The layer { $file } could not be read ({ $reason }). Nothing was changed. Try to save it again as a GeoPackage or GeoJSON.
problem-layer-without-places = The layer { $file } holds rows but no shapes. Nothing was changed. Choose a layer that has a map.
problem-layer-without-crs = The layer { $file } does not say which coordinate system it uses, and it is not guessed. Nothing was changed. Save it again with its coordinate system, for example EPSG:27700.
problem-layer-off-earth = The places in { $file } do not lie on the earth: they do not fit the coordinate system that the file names. Nothing was changed.
refusal-area-shape = The boundary of the neighbourhood is not an area that can be used: it is empty, or crosses itself. Nothing was changed. Choose another boundary.
problem-near-option = “{ $option }” is not a longitude and a latitude. Nothing was searched. Write them with a comma between, for example -1.53,53.79.
refusal-base-map-file = The base map “{ $id }” is not a plain file name. Nothing was opened or changed. Keep base maps in the project’s own folder “basemap”.

# Single people: a slip, a contact, who is asking
ui-people = People
ui-slip = A number on a slip
ui-slip-words = Somebody wants to see or take back what they gave. The number is on their slip.
ui-slip-number = Number on the slip
ui-slip-find = Find
ui-slip-unknown = Nothing has the number { $ref }. Compare it with the slip, letter by letter.
ui-slip-gone = What had the number { $ref } is gone.
ui-slip-show = Show it
ui-slip-withdraw = Withdraw
ui-slip-withdrawn = { $ref } is withdrawn. It is on no resident’s screen and in no hand-over.
ui-slip-withdrawn-reason = Taken back by the person who gave it
ui-slip-erase = Erase for good…
ui-slip-help = Withdrawn can be put back when the person changes their mind. Erased is gone for everybody, from every copy.
ui-slip-erase-title = Erase { $ref } for good?
ui-slip-erase-words = Words, place, photos and recordings go from the project, its journal and its snapshots. Nobody can bring them back. Copies that were handed over before are not reached. Contact details are kept apart: if the person left any, forget those too.
ui-slip-erase-yes = Erase
ui-slip-erased = { $ref } is erased, from every copy in the project’s folder.
ui-slip-erased-soon = { $ref } is erased from the project. A copy that is being made or read just now follows by itself.
ui-contacts = Who may be written to
ui-contacts-off = Nobody is asked how to reach them. If you wish to tell people what becomes of their ideas, they can leave an address after the thanks: optional, sealed, and apart from the map.
ui-contacts-begin = Ask people, if they wish…
ui-contacts-count =
    { $count ->
        [0] Nobody has left a contact yet.
        [one] One person agreed to be written to.
       *[other] { $count } people agreed to be written to.
    }
ui-contacts-on = After the thanks, people are asked whether they wish to hear from you. What they leave is sealed at once; this screen cannot read it without the passphrase.
ui-contacts-paused = Nobody is asked at the moment. What was left before is still sealed.
ui-contacts-open-more = Open the contacts…
ui-contacts-open = Open
ui-contacts-purposes = What they may be written to about…
ui-passphrase = Passphrase
ui-passphrase-again = The same once more
ui-passphrase-choose = A passphrase for the contacts
ui-passphrase-choose-words = Only with it can anybody read how people may be reached. It is kept nowhere, and it is not the PIN.
ui-passphrase-help = At least { $least } letters. A short sentence that only you would say is easy to remember.
ui-passphrase-differs = The two are not the same yet.
ui-passphrase-keep = Keep it
ui-passphrase-ask = Open the contacts
ui-passphrase-ask-words = It takes a moment, on purpose: guessing should be slow.
ui-passphrase-recovery = This is the code of the recovery sheet
ui-recovery-title = Recovery sheet
ui-recovery-words = If the passphrase is forgotten, this code is the only way to the contacts. Print it, lock it away, and keep no copy on this computer.
ui-recovery-code = Recovery code
ui-recovery-save = Save the sheet as PDF…
ui-recovery-done = It is locked away
ui-recovery-file = recovery sheet
ui-recovery-sheet-words = This code opens the contacts of people who agreed to be written to. Whoever has it can read them. Lock it away.
ui-recovery-sheet-how = To use it: People, “Open the contacts…”, tick “This is the code of the recovery sheet”, and type the groups of letters.
ui-people-title = Who may be written to
ui-people-words = Write only about what each of them ticked. When somebody asks, forget them: then nothing but the date stays.
ui-people-nobody = Nobody has left a contact yet.
ui-people-agreed = Agreed on { $when }, slip { $ref }
ui-people-save = Save as a table…
ui-people-saved =
    { $count ->
        [one] One contact is written to { $file }. Keep that file where only the team can open it.
       *[other] { $count } contacts are written to { $file }. Keep that file where only the team can open it.
    }
ui-people-file = people to write to
ui-people-withdraw = Forget
ui-people-withdraw-title = Forget this person?
ui-people-withdraw-words = Name, address and number are erased. That they once agreed, and when they took it back, is all that stays.
ui-purposes-title = What people may be written to about
ui-purposes-words = Each is asked separately, and none is ticked beforehand. With none of them, nobody is asked.
ui-purposes-own = Something else
ui-purposes-own-words = In your own words, if you like
ui-purposes-help = The usual words are there in every language; your own are shown as you write them.
ui-about = What residents can read about you…
ui-about-title = Who is asking?
ui-about-words = Residents can read this at every step, in one tap. What you leave empty, the screen says it does not know.
ui-about-organiser = Who is asking
ui-about-purpose = Why
ui-about-kept = How long it is kept
ui-about-kept-example = Until the plan is decided in 2028, then it is deleted.
ui-about-kept-help = A date or an event, and what happens then.
ui-about-contact = Whom to turn to
ui-about-contact-example = Amina at the library desk, 0121 496 0000
ui-about-contact-help = Where somebody can ask, or take back what they gave.
ui-slips = Printed slips
ui-slips-none = No slips are printed. The number is shown on the screen.
ui-slips-on = Printed on { $printer }, { $paper }.
ui-slips-choose = Choose a printer…
ui-slips-words = A slip has the number, the square code and whom to turn to; nothing that anybody said.
ui-slips-printer = Printer
ui-slips-no-printer = Print no slips
ui-slips-paper = Paper
ui-slips-roll = 80 mm roll
ui-slips-a6 = A6
ui-slips-nothing-there = This computer knows of no printer. Add one in its settings first.
ui-details-found = This may give somebody away. Look at the marked words before others read them.
ui-details-email = E-mail address
ui-details-phone = Phone number
ui-details-postcode = Postcode
ui-details-car_plate = Car plate

## Contacts and erasing
problem-passphrase-short = A passphrase needs at least { $least } letters. Nothing was changed. A short sentence that only you would say is easy to remember.
problem-passphrase-wrong = That is not the passphrase. Nothing was opened. Try again, or use the recovery sheet.
problem-recovery-code-wrong = That is not the code of this project’s recovery sheet. Nothing was opened. Compare it letter by letter; the last group shows a slip.
problem-contact-not-opened = A contact could not be opened: it is damaged, or was sealed for another project. The others are as they were.
problem-contact-keys-there = This project already has a passphrase for its contacts. Nothing was changed. With another one, what was sealed before could never be opened.
problem-contact-keys-missing = Nobody has been asked for contacts in { $file } yet, so there are none. Nothing was written.
problem-snapshot-in-use = The copy { $file } is being read just now. What you erased is gone from the project; from this copy it is erased in a moment, or when the project is opened next.
problem-snapshot-not-erased = The copy { $file } could not be changed, so what you erased is still in it. It is gone from the project itself. Delete that copy by hand.
problem-ref-unknown = There is no contribution with the number { $ref } in { $file }. Nothing was changed. Compare it with the slip, letter by letter.
problem-ref-erased = What had the number { $ref } is already gone. There is nothing more to do.

## When nothing else fits
problem-unexpected = Something went wrong that was not foreseen ({ $kind }). What was saved before is safe. Please try again; if it happens again, tell those who look after this app.
problem-project-closed = The project was closed meanwhile. What was saved before is safe. Open it again to go on.
refusal-category-twice = Two topics of the layer “{ $layer }” have the same short name, or one has none. Nothing was changed. Give each a name of its own.
refusal-choice-id = Two answers of the question “{ $question }” have the same short name, or one is empty or has a comma in it. Nothing was changed. Give each a name of its own.
refusal-question-condition = The question “{ $question }” waits for an answer that nobody can have given before it. Nothing was changed. Ask the other question first, and name answers that it offers.
problem-area-is-project = { $file } is a project, which only its own window may open. Nothing was made. Export it first, and take the boundary from what was exported.
problem-area-choose-layer = { $file } holds several layers: { $layers }. Nothing was made. Save the neighbourhood’s boundary as a file of its own.

## The report that a planner hands on: read by everybody, so in plain words
export-report = Report to read on a screen (one HTML file)
export-pdf = Report to print (PDF)
report-state = What people said, as of { $date }.
report-heard = What we heard
report-nothing = Nobody has said anything yet.
report-count = { $count ->
    [one] One contribution is in this report.
   *[other] { $count } contributions are in this report.
}
report-not-located = { $count ->
    [one] One of them has no place on the map.
   *[other] { $count } of them have no place on the map.
}
report-sessions = Where people said it
report-no-session = Between events
report-small-sessions = All other events, some of them with fewer than 10 contributions
report-time-day = Day by day
report-time-week = Week by week
report-time-month = Month by month
report-supported = What most people agreed with
report-map = { $layer } on the map: { $count }
report-overview = Everything on one map
report-about = What it is about
report-category = About
report-no-category = Something else
report-place = Place
report-no-place = not on the map
report-pictures = In pictures
report-photo = Photo
report-photos-left-out = { $count ->
    [one] One photo is left out here, so that this file can still be sent. It is in the GeoPackage hand-over.
   *[other] { $count } photos are left out here, so that this file can still be sent. They are in the GeoPackage hand-over.
}
report-appendix = Everything that was said
report-layer-empty = Nothing here yet.
report-made = How this report was made
problem-report-too-long = A report of { $count } contributions would be too long to read: at most { $most } fit. Nothing was written. Choose fewer layers or a shorter time, or take a table such as Excel.
problem-print-missing = There is nothing here that can make a PDF. Nothing was written. Choose the report for a screen instead, and print that.
problem-print-failed = The report could not be printed to { $file }. Nothing was written. Choose the report for a screen instead, and print that.

## Answers to one another

refusal-response-unknown = This has been taken back already, or is no longer here. Nothing was changed.
refusal-offer-incomplete = We need to know a little more about your offer. Please choose again. Nothing is lost.

card-others = See what others said
card-others-title = What others said
card-others-empty = Nobody has said anything here yet. Be the first.
card-others-look = How to look
card-others-list = List
card-others-stories = Stories
card-others-order = Order
card-others-newest = Newest
card-others-nearest = Nearest
card-others-about = About
card-others-all = Everything
card-others-map = You can also tap a sign on the map.
card-others-wait = One moment …
card-others-more = Show more
card-voice-agree = I agree
card-voice-agreed = You agree
card-voice-agree-back = You no longer agree.
card-voice-needs-help = Needs help
card-voice-away = { $metres } m away
card-voice-comment-count = Comments: { $count }
card-voice-offer-count = Offers: { $count }
card-voice-gone = This is no longer here to read.
card-voice-more = Read more
card-voice-listen = Listen
card-voice-outcome = What became of it
card-voice-needs = What it needs
card-voice-help = Can you help?
card-voice-offers = Who would help
card-voice-comments = What people say about it
card-progress-heard = We heard you
card-progress-planned = We are planning it
card-progress-under_way = We have begun
card-progress-done = It is done
card-progress-not_now = Not for now
card-need-skill = Somebody with a skill
card-need-hours = Time
card-need-thing = Things
card-need-come_along = People to come along
card-need-visits = Happy to be visited
card-offer-skill = A skill
card-offer-hours = Some time
card-offer-thing = A thing
card-offer-come_along = I would come along
card-offer-which-skill = What are you good at?
card-offer-which-thing = What could you give or lend?
card-offer-which-hours = How much time?
card-offer-how-often = How often?
card-offer-note = Anything to add? You can leave this empty.
card-offer-come-along-words = Good! Others will see that somebody would come along.
card-offer-send = Offer this
card-skill-gardening = Gardening
card-skill-building = Building
card-skill-cooking = Cooking
card-skill-teaching = Teaching
card-skill-organising = Organising
card-skill-computers = Computers
card-skill-art = Art and music
card-skill-driving = Driving
card-skill-care = Looking after people
card-thing-tools = Tools
card-thing-materials = Materials
card-thing-plants = Plants
card-thing-food = Food and drink
card-thing-room = A room or space
card-thing-transport = A car or van
card-hours =
    { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }
card-period-once = Just once
card-period-week = Every week
card-period-month = Every month
card-comment = Say something
card-comment-ask = What would you like to say about it?
card-comment-send = Say this
card-answer-waits = Thank you! It is kept. Somebody from the team reads it first. Then everybody can see it.
card-answer-shown = Thank you! Everybody can see it now.

# What a person said to others in this visit, and how much of it there may be
card-own-answer = From you
card-own-waits = Only you see this now. Somebody from the team reads it first.
refusal-too-much-in-a-visit = That is a lot from one visit. This one was not kept. Everything before it is. Press Finish, and let somebody else have a turn.
refusal-too-much-in-a-while = A lot has come in here in a short time. This one is not kept yet. Everything before it is. What you wrote is still here: wait a few minutes, then try again.

card-thanks-near = Do you agree? Can you help?
card-thanks-first = You are the first
card-thanks-first-words = Nobody has said anything near here yet. Others will follow you.
map-voice-agree = I agree
map-voice-open = Answer or help
map-story-pause = Hold still
ui-responses = Comments and offers
ui-responses-waiting = Comments and offers: { $count } waiting
ui-responses-agree = People who agree: { $count }
ui-response-comment = Comment
ui-response-offer = Offer
ui-outcome = Needs and what became of it
ui-outcome-title = { $ref }: needs, and what became of it
ui-outcome-words = Residents read this beside the contribution: you said, we did.
ui-outcome-needs = What it needs from others
ui-outcome-need-note = In a few words
ui-outcome-progress = How far it is
ui-outcome-none = Nothing said yet
ui-outcome-answer = Your answer to everybody
ui-outcome-commitments = Who does what by when
ui-outcome-commitments-help = One promise a line, such as “Amina: meets the school by May”.
ui-outcome-saved = Residents now see what you said about { $ref }.

## Without reading, and without the map
card-listen = Read this to me
card-listen-stop = Stop reading
card-where-words = Say where it is in words
card-where-words-question = Say in your own words where it is
card-where-words-help = Like: behind the school, by the blue gate. Somebody from the project will put it on the map later.

## Drawing on the map
card-where-drawn = Your drawing is marked. Pull a dot to change it, or draw again.
card-handle-spot = Your place. Move it with the arrow keys.
card-handle-corner = Corner { $corner } of { $corners }. Move it with the arrow keys.
card-handle-whole = All of your drawing. Move it with the arrow keys.

## The keyboard on the screen
card-keyboard = Keyboard
card-key-shift = Capital letters
card-key-delete = Delete
card-key-line = New line
card-key-done = Done
card-key-hide = Put the keyboard away
card-key-signs = Numbers and signs
card-key-letters = Letters
card-key-script = Other letters
card-key-space = Space

## A table for several people, from the facilitator’s window
ui-table = Touch table…
ui-table-title = Set a table
ui-table-words = Several people sit round one screen, each with a card, a colour and a sign of their own, and use the map together.
ui-table-seats = How many people may sit down?
ui-table-small = On a screen less than 2,160 pixels high there is room for four.
ui-table-alone = When nobody stands beside it
ui-table-lock = Leave it alone with residents
ui-table-lock-help = Nothing but your PIN leads out. This window is hidden meanwhile.
ui-table-open = Open the table

## Seats round a table
card-seat-move = Move this place round the table: { $seat }. Use the arrow keys.
card-seat-fish = blue fish
card-seat-sun = orange sun
card-seat-leaf = green leaf
card-seat-star = pink star
card-seat-feather = brown feather
card-seat-umbrella = light blue umbrella
card-seat-moon = purple moon
card-seat-anchor = grey anchor
map-held = The map is held still

## Photos, recordings and drawings
card-photo-take = Take a photo
card-photo-another = Take another photo
card-photo-choose = Choose a picture from this computer
card-photo-title = Take a photo
card-photo-shutter = Take the photo
card-photo-again = Take it again
card-photo-people = Who can be seen in it?
card-photo-people-why = Before others see a photo with children, the team looks at it with special care.
card-photo-people-none = Nobody
card-photo-people-people = People
card-photo-people-children = Children
card-photo-keeping = Keeping it safe…
card-photo-kept = Your photo is kept.
card-photo-number = Photo { $number }
card-photo-remove = Take photo { $number } away
card-camera-opening = The camera is starting…
card-camera-denied = The camera may not be used at this screen. What you entered is kept. You can go on without a photo.
card-camera-missing = There is no camera at this screen. What you entered is kept. You can go on without a photo.
card-camera-busy = The camera is at the { $seat }. Please try again in a moment.
card-camera-broken = The camera does not answer. What you entered is kept. Try again, or go on without a photo.
card-try-again = Try again
card-go-on-without = Go on without
card-voice-start = Tap and speak
card-voice-hold = Or hold it down for as long as you speak.
card-voice-private = Only the team hears your voice. Others read what you said.
card-voice-stop = I have said it
card-voice-listening = We are listening
card-voice-time = Length { $time }
card-voice-again = Say it again
card-voice-remove = Take it away
card-voice-kept = Your recording is kept.
card-voice-play = Listen
card-voice-pause = Stop listening
card-voice-short = That was too short to be heard. Please press, speak, and press again.
card-microphone-opening = The microphone is starting…
card-microphone-denied = The microphone may not be used at this screen. What you entered is kept. You can write instead.
card-microphone-missing = There is no microphone at this screen. What you entered is kept. You can write instead.
card-microphone-busy = The microphone is at the { $seat }. Please try again in a moment.
card-microphone-broken = The microphone does not answer. What you entered is kept. Try again, or write instead.
card-sketch-start = Draw something
card-sketch-title = Draw it here
card-sketch-pad = Paper to draw on. With keys: the arrows move the pen, the space bar puts it down and lifts it.
card-sketch-pen-down = The pen is down.
card-sketch-pen-up = The pen is up.
card-sketch-inks = Colour of the pen
card-sketch-ink-black = Black
card-sketch-ink-blue = Blue
card-sketch-ink-green = Green
card-sketch-ink-red = Red
card-sketch-undo = Take back
card-sketch-clear = Clear all
card-sketch-keep = Keep it
card-sketch-kept = Your drawing is kept.
card-sketch-drawing = Your drawing
card-sketch-again = Draw it anew
card-sketch-remove = Take it away
card-read-photo =
    { $count ->
        [one] One photo
       *[other] { $count } photos
    }
card-read-voice = A recording
card-read-sketch = A drawing
map-voice = Recording, { $time }
map-voice-play = Listen
map-voice-pause = Stop listening
map-voice-said = Said aloud
map-photo-held = Only you see this one
refusal-answer-not-attached = This answer must be a photo, a recording or a drawing. What you entered is still here.
refusal-answer-too-many = There is room for { $most } here. Please take one away. What you entered is still here.
refusal-attachment-lost = A photo, recording or drawing did not arrive whole. Your words are still here. Please take it away and give it once more.
refusal-media-too-large = That is too large to be kept. Your words are still here. Please try a smaller or shorter one.
refusal-media-too-many = That is as much as can be kept at once. Everything so far is still here. Press Done, then go on.
refusal-picture-unreadable = We could not open this photo. Your words are kept. Try another photo.
refusal-recording-unreadable = We could not open this recording. Your words are kept. Please say it again.
refusal-recording-too-long = A recording can be { $minutes } minutes long. Your words are kept. Please say it again, shorter.
refusal-attachment-unknown = This photo or recording is no longer here. Nothing was changed.
refusal-attachment-changed-since = Somebody else changed what is written about this photo or recording. Nothing was overwritten. Look at it as it is now and make your change again.
problem-import-not-a-recording = { $file } is not a recording of a kind that is taken here. Nothing was changed. WebM with Opus is.
problem-import-recording-broken = { $file } could not be read as a recording. Nothing was changed.
problem-import-recording-too-long = { $file } is longer than { $minutes } minutes. Nothing was changed.
ui-media-add = Add a photo…
ui-media-added = The photo is added to { $ref }.
ui-media-files = Photos
ui-media-caption = Caption
ui-media-caption-example = What it shows
ui-media-transcript = What is said in it
ui-media-people = Who is in it
ui-media-people-unasked = Nobody was asked
ui-media-people-none = Nobody
ui-media-people-people = People
ui-media-people-children = Children
ui-media-held-children = Children are in this photo. Others see it only when you release it.
ui-media-held-voice = Others read what is said. They hear the voice only when you release it.
ui-media-held = Only you see this.
ui-media-released = Others see this together with { $ref }.
ui-media-release = Release
ui-media-hold = Hold back
ui-media-saved = Saved.
ui-media-play = Listen
ui-media-pause = Stop
ui-media-silent = This recording cannot be played here. It is kept.
ui-check-camera-well = Camera: { $name }
ui-check-camera-bad = There is no camera, so nobody can take a photo here. Everything else works.
ui-check-microphone-well = Microphone: { $name }
ui-check-microphone-bad = There is no microphone, so nobody can speak here. Everything else works.

### A contribution that lies open on the table, as a sheet
map-sheet-larger = Larger
map-sheet-smaller = Smaller
map-sheet-turn = Turn
map-sheet-read-on = Read on
map-sheet-from-start = From the start
map-sheet-agree =
    { $count ->
        [one] 1 person agrees
       *[other] { $count } people agree
    }
map-sheet-how = Slide it with the arrow keys. Escape puts it away.
map-sheet-together = Let us look at this together

## A round at the table: dots, a pot of money, a card to answer

card-round-begun = A round has begun
card-round-card = A card for you
card-round-result = See the result
card-round-back = Back to the round
card-round-aside = Put aside
card-round-your-dots = Your dots
card-round-dots-left = { $left } of { $all } left
card-round-more-dot = One more dot for { $idea }
card-round-less-dot = Take a dot back from { $idea }
card-round-lies = Your dots here: { $count }
card-round-funded = { $there } of { $cost }
card-round-paid = Paid for
card-round-pot = In the pot: { $left } of { $pot }
card-round-yours = From you: { $amount }
card-round-more-money = { $amount } more for { $idea }
card-round-less-money = Take { $amount } back from { $idea }
card-round-rest = The rest: { $amount }
card-round-answer = Answer
card-round-not-now = Not now
card-round-first = First finish what you are telling us. This card waits for you.
card-round-answering = You are answering
card-round-results = This is what came out
card-round-none = There is nothing to show here yet.
card-round-dot-count = Dots: { $count }
card-round-idea = Idea { $number }

## On the wall, and the clock
map-time-up = Time is up
map-time-left = Time left: { $time }
map-wall-now = Now at the table

## What was done together, in the report and on the web map of a hand-over
report-rounds = What people did together
report-round-photo = A photo to talk about
report-round-dots = Dots: { $dots } for each seat
report-round-pot = A pot of { $pot } to share out
report-round-prompt = A card for everybody
report-round-answers = { $count ->
    [0] Nobody's answer is in this report.
    [one] One answer is in this report.
   *[other] { $count } answers are in this report.
 }
report-round-paid = { $there } of { $cost }
report-round-over = More was given than was in the pot: while one of these ideas was hidden, its money was in the pot again. Nothing was taken from anybody.
report-round-untold = { $count ->
    [one] One more idea got too little to be told here: small numbers can tell who it was.
   *[other] { $count } more ideas got too little to be told here: small numbers can tell who it was.
 }
map-voice-rounds = From a round at the table
map-round-dots = Dots placed on ideas
map-round-money = Money shared out
