// Generated from mapapp/bridge/messages/ by `python -m mapapp.bridge.protocol`. Do not edit.

/**
 * A place. A point has one pair, a line two or more, an area the corners of its outer ring (open or closed).
 * @typedef {object} Shape
 * @property {"point"|"line"|"area"} kind
 * @property {Array<[number, number]>} coordinates
 */

/**
 * The page has started (or started again after a crash) and knows nothing: tell it everything.
 * @typedef {object} PageReady
 * @property {"PageReady"} type
 */

/**
 * @typedef {object} CategoryView
 * @property {string} id
 * @property {string} title
 * @property {string} icon
 */

/**
 * @typedef {object} ChoiceView
 * @property {string} id
 * @property {string} label
 */

/**
 * A question is asked only after one of these answers to an earlier one, named by its id.
 * @typedef {object} OnlyIfView
 * @property {string} question
 * @property {Array<string>} answers
 */

/**
 * One question of the form; ``type`` names the field that asks it (``seat/fields/<type>.js``).
 * @typedef {object} QuestionView
 * @property {string} id
 * @property {string} type
 * @property {string} label
 * @property {string} help
 * @property {boolean} required
 * @property {Array<ChoiceView>} choices
 * @property {OnlyIfView|null} only_if
 */

/**
 * One feature table to draw; its columns are at ``/data/<name>/<version>.bin``.
 * @typedef {object} TableView
 * @property {string} name
 * @property {"point"|"line"|"area"} kind
 * @property {number} version
 * @property {number} count
 */

/**
 * A layer as cards and map show it. Category codes in the columns are positions in ``categories``, from 1.
 * @typedef {object} LayerView
 * @property {string} id
 * @property {string} title
 * @property {string} prompt
 * @property {string} question
 * @property {string} colour
 * @property {string} symbol
 * @property {string} icon
 * @property {Array<"point"|"line"|"area">} shapes
 * @property {Array<CategoryView>} categories
 * @property {Array<QuestionView>} questions
 * @property {Array<TableView>} tables
 */

/**
 * A base map or overlay to show. ``schema`` chooses the paint rules; ``attribution`` is plain text. ``kind`` is ``pmtiles-vector`` or ``pmtiles-raster``; ``tile_size`` counts the pixels of a picture; ``colour`` is an overlay's.
 * @typedef {object} BaseMapView
 * @property {string} id
 * @property {string} title
 * @property {string} kind
 * @property {string} schema
 * @property {string} url
 * @property {number} min_zoom
 * @property {number} max_zoom
 * @property {Array<number>} bounds
 * @property {string} attribution
 * @property {number} tile_size
 * @property {string} colour
 */

/**
 * A language the card can speak; its words are at ``/i18n/<code>.ftl``.
 * @typedef {object} LanguageView
 * @property {string} code
 * @property {string} name
 * @property {"ltr"|"rtl"} direction
 */

/**
 * One side of the screen that a person uses.
 * @typedef {object} SeatView
 * @property {string} id
 * @property {"bottom"|"top"|"left"|"right"} edge
 * @property {string} colour
 * @property {string} symbol
 * @property {string} language
 * @property {number} idle_seconds
 */

/**
 * Everything a page needs to begin; it forgets what it knew before. ``base_map`` is shown first; ``other_base_maps`` can be chosen instead; ``overlays`` lie above either.
 * @typedef {object} ProjectShown
 * @property {"ProjectShown"} type
 * @property {string} title
 * @property {string} purpose
 * @property {string} organiser
 * @property {Array<Array<Array<[number, number]>>>|null} area
 * @property {Array<LayerView>} layers
 * @property {BaseMapView|null} base_map
 * @property {Array<LanguageView>} languages
 * @property {string} language
 * @property {Array<SeatView>} seats
 * @property {boolean} can_move
 * @property {boolean} resident_screen
 * @property {boolean} pre_moderation
 * @property {Array<BaseMapView>} other_base_maps
 * @property {Array<BaseMapView>} overlays
 */

/**
 * How the page should look.
 * @typedef {object} LookChanged
 * @property {"LookChanged"} type
 * @property {"light"|"dark"|"contrast"} theme
 * @property {boolean} calm
 */

/**
 * A sentence for whoever is in front of the screen.
 * @typedef {object} Told
 * @property {"Told"} type
 * @property {string} message
 * @property {"good"|"problem"} kind
 */

/**
 * What a person has entered so far: the step they are at and everything they gave, for a restart.
 * @typedef {object} Draft
 * @property {string} contribution
 * @property {"what"|"where"|"home"|"tell"|"thanks"} step
 * @property {string} layer
 * @property {Shape|null} shape
 * @property {string} geom_source
 * @property {boolean} outside_kept
 * @property {""|"public_place"|"near_home"|"not_sure"} place_kind
 * @property {string} category
 * @property {string} title
 * @property {string} body
 * @property {Record<string, string|number|Array<string>>} answers
 */

/**
 * A person sat down at a seat; ``visit`` is a new uuid, ``language`` a code of the project.
 * @typedef {object} VisitStarted
 * @property {"VisitStarted"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} language
 */

/**
 * The person left: nothing of them stays on the screen, their draft is deleted.
 * @typedef {object} VisitFinished
 * @property {"VisitFinished"} type
 * @property {string} seat
 * @property {string} visit
 * @property {"finished"|"idle"|"restarted"} ended_by
 */

/**
 * Keep this draft; sent at each step and within two seconds of typing. ``language`` is the one spoken now.
 * @typedef {object} DraftKept
 * @property {"DraftKept"} type
 * @property {string} seat
 * @property {string} visit
 * @property {Draft} draft
 * @property {string} language
 */

/**
 * A place was chosen in the card; Python answers `PlaceAnswered`. ``step`` numbers the question.
 * @typedef {object} PlaceChosen
 * @property {"PlaceChosen"} type
 * @property {string} seat
 * @property {number} step
 * @property {Shape} shape
 */

/**
 * The person said *Done*: make the draft a contribution. Saying it twice with the same uuid adds one.
 * @typedef {object} ContributionDone
 * @property {"ContributionDone"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} contribution
 * @property {string} layer
 * @property {Shape|null} shape
 * @property {"tapped"|"crosshair"|"drawn"|"searched"|"whole_area"|null} geom_source
 * @property {string} category
 * @property {string} title
 * @property {string} body
 * @property {Record<string, string|number|Array<string>>} answers
 * @property {"public_place"|"near_home"|"not_sure"|null} place_kind
 * @property {string} language
 * @property {boolean} outside_kept
 */

/**
 * After a crash, the seat gets back what its person had entered.
 * @typedef {object} VisitRestored
 * @property {"VisitRestored"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} language
 * @property {Draft} draft
 */

/**
 * Whether the chosen place lies in the project's area.
 * @typedef {object} PlaceAnswered
 * @property {"PlaceAnswered"} type
 * @property {string} seat
 * @property {number} step
 * @property {boolean} inside
 */

/**
 * It is on disk, and in the journal, and read back: say thank you.
 * @typedef {object} ContributionSaved
 * @property {"ContributionSaved"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} contribution
 * @property {string} ref
 * @property {string} layer
 * @property {string} table
 * @property {number} fid
 * @property {[number, number]|null} at
 * @property {boolean} published
 */

/**
 * It was not kept; the draft stays. ``message`` is a whole sentence in the seat's language.
 * @typedef {object} ContributionRefused
 * @property {"ContributionRefused"} type
 * @property {string} seat
 * @property {string} contribution
 * @property {string} field
 * @property {string} message
 */

/**
 * Somebody types the name of a street or place; ``near`` is what they look at. Python answers `PlacesFound`.
 * @typedef {object} FindPlace
 * @property {"FindPlace"} type
 * @property {string} seat
 * @property {string} words
 * @property {[number, number]} near
 */

/**
 * Something that has a name; ``meant`` if the name was guessed from a misspelling.
 * @typedef {object} NamedPlace
 * @property {string} name
 * @property {"street"|"place"|"landmark"|"water"|"area"} kind
 * @property {[number, number]} at
 * @property {number} distance_m
 * @property {boolean} meant
 */

/**
 * What ``words`` fits, the nearest first. Only the answer to the latest words counts.
 * @typedef {object} PlacesFound
 * @property {"PlacesFound"} type
 * @property {string} seat
 * @property {string} words
 * @property {Array<NamedPlace>} places
 */

/**
 * A mark on the map was tapped; Python answers `FeatureShown` or, when it may not be seen, `FeatureGone`.
 * @typedef {object} FeatureTapped
 * @property {"FeatureTapped"} type
 * @property {string} table
 * @property {number} fid
 */

/**
 * The open mark was put away.
 * @typedef {object} SelectionCleared
 * @property {"SelectionCleared"} type
 */

/**
 * A facilitator dragged a mark to a new place.
 * @typedef {object} FeatureMoved
 * @property {"FeatureMoved"} type
 * @property {string} table
 * @property {number} fid
 * @property {Shape} shape
 */

/**
 * Fetch the columns of this table again.
 * @typedef {object} TableChanged
 * @property {"TableChanged"} type
 * @property {string} table
 * @property {number} version
 * @property {number} count
 */

/**
 * One more point in a table, without fetching all of it again. ``category`` and ``status`` as in the columns.
 * @typedef {object} MarkAdded
 * @property {"MarkAdded"} type
 * @property {string} table
 * @property {number} version
 * @property {number} fid
 * @property {[number, number]} at
 * @property {number} category
 * @property {number} status
 */

/**
 * Draw only these features: table → fids; ``None`` draws everything. A table that is not named is hidden.
 * @typedef {object} FilterShown
 * @property {"FilterShown"} type
 * @property {Record<string, Array<number>>|null} features
 */

/**
 * @typedef {object} PhotoView
 * @property {string} url
 * @property {number} width
 * @property {number} height
 * @property {string} caption
 */

/**
 * @typedef {object} AnswerView
 * @property {string} label
 * @property {string} value
 */

/**
 * The words of one mark. ``category`` is an id, ``rings`` its shape; ``focus`` moves the map to it.
 * @typedef {object} FeatureShown
 * @property {"FeatureShown"} type
 * @property {string} table
 * @property {number} fid
 * @property {string} layer
 * @property {"point"|"line"|"area"} kind
 * @property {Array<Array<[number, number]>>} rings
 * @property {string} ref
 * @property {string} category
 * @property {string} title
 * @property {string} body
 * @property {string} body_lang
 * @property {"ltr"|"rtl"} direction
 * @property {"pending"|"published"|"hidden"|"withdrawn"} status
 * @property {string} when
 * @property {Array<AnswerView>} answers
 * @property {Array<PhotoView>} photos
 * @property {boolean} focus
 */

/**
 * Nothing is selected: put the open mark away.
 * @typedef {object} FeatureGone
 * @property {"FeatureGone"} type
 */

/** @typedef {PageReady | VisitStarted | VisitFinished | DraftKept | PlaceChosen | ContributionDone | FindPlace | FeatureTapped | SelectionCleared | FeatureMoved} FromPage */

/** @typedef {ProjectShown | LookChanged | Told | VisitRestored | PlaceAnswered | ContributionSaved | ContributionRefused | PlacesFound | TableChanged | MarkAdded | FilterShown | FeatureShown | FeatureGone} ToPage */

export {};
