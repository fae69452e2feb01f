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
 * A base map or overlay to show. ``schema`` chooses the paint rules; ``attribution`` is plain text. ``kind`` is ``pmtiles-vector``, ``pmtiles-raster`` or ``online``; ``tile_size`` counts the pixels of a picture; ``colour`` is an overlay's; ``pictured`` says that the window has a small picture of it already.
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
 * @property {boolean} pictured
 */

/**
 * A language the card can speak; its words are at ``/i18n/<code>.ftl``.
 * @typedef {object} LanguageView
 * @property {string} code
 * @property {string} name
 * @property {"ltr"|"rtl"} direction
 */

/**
 * One side of the screen that a person uses. ``along`` is where on its edge the middle of its card is, as a share from the left or the top; ``None`` leaves edge and place to the page, which knows the screen's shape. ``symbol`` is an icon's name.
 * @typedef {object} SeatView
 * @property {string} id
 * @property {"bottom"|"top"|"left"|"right"} edge
 * @property {string} colour
 * @property {string} symbol
 * @property {string} language
 * @property {number} idle_seconds
 * @property {number|null} along
 */

/**
 * Everything a page needs to begin; it forgets what it knew before. ``base_map`` is shown first; ``other_base_maps`` can be chosen instead; ``overlays`` lie above either. ``company`` is who is at the screen: one person at a time, several round it, or a whole room that looks on.
 * @typedef {object} ProjectShown
 * @property {"ProjectShown"} type
 * @property {string} title
 * @property {string} purpose
 * @property {string} organiser
 * @property {string} kept_for
 * @property {string} contact_point
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
 * @property {"alone"|"round"|"room"} company
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
 * Something that a person may be written to about; the card has its own sentence where ``words`` is empty.
 * @typedef {object} PurposeView
 * @property {string} id
 * @property {string} words
 */

/**
 * What a person is given for what they gave. ``path`` draws a square code of ``size`` by ``size`` units (SVG path data); ``purposes`` is empty where nobody is asked how they may be reached.
 * @typedef {object} ReceiptView
 * @property {number} size
 * @property {string} path
 * @property {boolean} can_print
 * @property {Array<PurposeView>} purposes
 */

/**
 * The person may be reached, for what they ticked. ``words`` is what they read, letter for letter. Python answers `ContactKept` or `ContactRefused`, and never says a contact back.
 * @typedef {object} ContactGiven
 * @property {"ContactGiven"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} contribution
 * @property {string} name
 * @property {string} email
 * @property {string} phone
 * @property {Array<string>} purposes
 * @property {string} words
 * @property {string} language
 */

/**
 * The person takes back what they left in this visit; Python answers `ContributionGone`.
 * @typedef {object} TakenBack
 * @property {"TakenBack"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} contribution
 * @property {string} language
 */

/**
 * Print the receipt of this contribution; Python answers `SlipPrinted`.
 * @typedef {object} SlipWanted
 * @property {"SlipWanted"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} contribution
 * @property {string} language
 */

/**
 * It is sealed and on disk.
 * @typedef {object} ContactKept
 * @property {"ContactKept"} type
 * @property {string} seat
 * @property {string} visit
 */

/**
 * It was not kept, and ``message`` says why; ``field`` names where a slip is.
 * @typedef {object} ContactRefused
 * @property {"ContactRefused"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} field
 * @property {string} message
 */

/**
 * It was taken back, or ``message`` says why not.
 * @typedef {object} ContributionGone
 * @property {"ContributionGone"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} message
 */

/**
 * Whether the printer took it.
 * @typedef {object} SlipPrinted
 * @property {"SlipPrinted"} type
 * @property {string} seat
 * @property {string} visit
 * @property {boolean} printed
 */

/**
 * A comment or an offer that somebody has begun, and the contribution that it answers. ``response`` is the uuid it will have, so that what was sent just before a crash and is sent again is kept once; ``words`` are the comment, or the note of an offer. The rest is as in `OfferGiven`.
 * @typedef {object} Reply
 * @property {string} response
 * @property {string} table
 * @property {number} fid
 * @property {"comment"|"skill"|"hours"|"thing"|"come_along"} kind
 * @property {string} words
 * @property {string} skill
 * @property {number} hours
 * @property {""|"once"|"week"|"month"} period
 * @property {string} thing
 */

/**
 * What a person has entered so far: the step they are at and everything they gave, for a restart. Answers name the photos, recordings and drawings in ``media`` by their id. ``prompt`` is the round whose card they answer, empty for none; ``reply`` is what they are saying to somebody else's.
 * @typedef {object} Draft
 * @property {string} contribution
 * @property {"what"|"where"|"home"|"tell"|"thanks"|"others"} step
 * @property {string} layer
 * @property {Shape|null} shape
 * @property {string} geom_source
 * @property {boolean} outside_kept
 * @property {""|"public_place"|"near_home"|"not_sure"} place_kind
 * @property {string} place_name
 * @property {string} category
 * @property {string} title
 * @property {string} body
 * @property {Record<string, string|number|Array<string>>} answers
 * @property {Array<MediumView>} media
 * @property {string} prompt
 * @property {Reply|null} reply
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
 * The person said *Done*: make the draft a contribution. Saying it twice with the same uuid adds one. ``place_name`` says where it is in the person's own words, for somebody to place it later; ``prompt`` is the round whose card this answers.
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
 * @property {string} place_name
 * @property {string} prompt
 */

/**
 * Whether nobody new may begin, because the disk is nearly full; whoever is there goes on.
 * @typedef {object} ScreenRests
 * @property {"ScreenRests"} type
 * @property {boolean} rests
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
 * @property {ReceiptView} receipt
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
 * What a draft holds: a photo or drawing of so many pixels, or a recording of so many seconds. Until *Done* it is at ``/draft/<id>``.
 * @typedef {object} MediumView
 * @property {string} id
 * @property {"photo"|"voice"|"sketch"} kind
 * @property {number} width
 * @property {number} height
 * @property {number} seconds
 */

/**
 * A person wants to use the camera or the microphone; Python answers `DevicesLent`.
 * @typedef {object} DeviceWanted
 * @property {"DeviceWanted"} type
 * @property {string} seat
 * @property {string} visit
 * @property {"camera"|"microphone"} device
 */

/**
 * They need it no longer.
 * @typedef {object} DeviceReturned
 * @property {"DeviceReturned"} type
 * @property {string} seat
 * @property {string} visit
 * @property {"camera"|"microphone"} device
 */

/**
 * A photo, recording or drawing of this many bytes comes now; ``medium`` is a new uuid, ``people`` says who is in a photo.
 * @typedef {object} MediaBegun
 * @property {"MediaBegun"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} medium
 * @property {"photo"|"voice"|"sketch"} kind
 * @property {number} size
 * @property {"none"|"people"|"children"|null} people
 * @property {string} language
 */

/**
 * Its next piece.
 * @typedef {object} MediaChunk
 * @property {"MediaChunk"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} medium
 * @property {string} data
 */

/**
 * All pieces are there: keep it. Python answers `MediaKept` or `MediaRefused`.
 * @typedef {object} MediaEnded
 * @property {"MediaEnded"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} medium
 */

/**
 * The person took it back.
 * @typedef {object} MediaDropped
 * @property {"MediaDropped"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} medium
 */

/**
 * A facilitator wants to choose a picture from this computer; Python answers `MediaKept`, `MediaRefused`, or nothing where they chose none.
 * @typedef {object} PictureWanted
 * @property {"PictureWanted"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} medium
 * @property {string} language
 */

/**
 * Which seat has camera and microphone now; empty for nobody.
 * @typedef {object} DevicesLent
 * @property {"DevicesLent"} type
 * @property {string} camera
 * @property {string} microphone
 */

/**
 * It is safe with the draft.
 * @typedef {object} MediaKept
 * @property {"MediaKept"} type
 * @property {string} seat
 * @property {string} visit
 * @property {MediumView} medium
 */

/**
 * It was not kept. ``message`` is a whole sentence in the seat's language.
 * @typedef {object} MediaRefused
 * @property {"MediaRefused"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} medium
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
 * A small picture of a base map or overlay, for the list of maps in the window.
 * @typedef {object} MapPainted
 * @property {"MapPainted"} type
 * @property {string} id
 * @property {string} picture
 */

/**
 * Where the screen stands, and what that place is called; ``at`` is nowhere where nobody knows.
 * @typedef {object} HereShown
 * @property {"HereShown"} type
 * @property {[number, number]|null} at
 * @property {string} name
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
 * @property {boolean} for_others
 */

/**
 * Something said aloud. ``url`` is empty for a reader who may not hear it; ``transcript`` is what was said.
 * @typedef {object} RecordingView
 * @property {string} url
 * @property {number} seconds
 * @property {string} transcript
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
 * @property {Array<RecordingView>} recordings
 * @property {boolean} focus
 */

/**
 * Nothing is selected: put the open mark away.
 * @typedef {object} FeatureGone
 * @property {"FeatureGone"} type
 */

/**
 * Somebody wants to read. ``near`` puts the nearest first, null the newest; ``layer`` and ``prefer`` are ids of layers or empty (all, none). Python answers `VoicesListed`.
 * @typedef {object} VoicesWanted
 * @property {"VoicesWanted"} type
 * @property {string} seat
 * @property {string} layer
 * @property {string} prefer
 * @property {[number, number]|null} near
 * @property {number} start
 * @property {number} count
 */

/**
 * Somebody opens one contribution; Python answers `VoiceShown` now and after each change, or `VoiceGone`.
 * @typedef {object} VoiceWanted
 * @property {"VoiceWanted"} type
 * @property {string} seat
 * @property {string} table
 * @property {number} fid
 */

/**
 * A sheet was closed: nobody reads it there any more.
 * @typedef {object} VoicePutAway
 * @property {"VoicePutAway"} type
 * @property {string} seat
 */

/**
 * A person agrees, or agrees no more; Python shows the voice again.
 * @typedef {object} SupportGiven
 * @property {"SupportGiven"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} table
 * @property {number} fid
 * @property {boolean} agrees
 */

/**
 * A person says something about a contribution; ``response`` is a new uuid, so that twice is once.
 * @typedef {object} CommentGiven
 * @property {"CommentGiven"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} response
 * @property {string} table
 * @property {number} fid
 * @property {string} body
 * @property {string} language
 */

/**
 * A person would help; ``hours`` is 0 and the texts are empty where the kind needs none.
 * @typedef {object} OfferGiven
 * @property {"OfferGiven"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} response
 * @property {string} table
 * @property {number} fid
 * @property {"skill"|"hours"|"thing"|"come_along"} kind
 * @property {string} skill
 * @property {number} hours
 * @property {""|"once"|"week"|"month"} period
 * @property {string} thing
 * @property {string} note
 * @property {string} language
 */

/**
 * A person takes back a comment or an offer of their own, from this visit; Python answers `ResponseGone`.
 * @typedef {object} ResponseTakenBack
 * @property {"ResponseTakenBack"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} response
 * @property {string} language
 */

/**
 * One contribution as a list shows it: the beginning of its words, its first picture, and counts. ``at`` is where it is drawn, ``distance_m`` how far that is from where the list begins; null without a place.
 * @typedef {object} VoiceView
 * @property {string} table
 * @property {number} fid
 * @property {string} layer
 * @property {[number, number]|null} at
 * @property {string} ref
 * @property {string} category
 * @property {string} title
 * @property {string} words
 * @property {string} body_lang
 * @property {"ltr"|"rtl"} direction
 * @property {string} when
 * @property {PhotoView|null} photo
 * @property {number|null} distance_m
 * @property {number} supports
 * @property {number} comments
 * @property {number} offers
 * @property {Array<"skill"|"hours"|"thing"|"come_along"|"visits">} needs
 * @property {""|"heard"|"planned"|"under_way"|"done"|"not_now"} progress
 * @property {boolean} supported
 */

/**
 * A portion of what there is: from ``start`` on, of ``total``. The rest repeats what was wanted.
 * @typedef {object} VoicesListed
 * @property {"VoicesListed"} type
 * @property {string} seat
 * @property {string} layer
 * @property {boolean} newest
 * @property {number} start
 * @property {number} total
 * @property {Array<VoiceView>} voices
 */

/**
 * ``own`` is the uuid by which its person can take it back, empty of somebody else's; ``waits`` until others may read it.
 * @typedef {object} CommentView
 * @property {string} words
 * @property {string} lang
 * @property {"ltr"|"rtl"} direction
 * @property {string} when
 * @property {string} own
 * @property {boolean} waits
 */

/**
 * ``own`` and ``waits`` as of a comment.
 * @typedef {object} OfferView
 * @property {"skill"|"hours"|"thing"|"come_along"} kind
 * @property {string} skill
 * @property {number} hours
 * @property {string} period
 * @property {string} thing
 * @property {string} note
 * @property {string} own
 * @property {boolean} waits
 */

/**
 * @typedef {object} NeedView
 * @property {"skill"|"hours"|"thing"|"come_along"|"visits"} kind
 * @property {string} note
 */

/**
 * What became of it: *you said, we did*.
 * @typedef {object} OutcomeView
 * @property {"heard"|"planned"|"under_way"|"done"|"not_now"} progress
 * @property {string} words
 * @property {Array<string>} commitments
 * @property {string} by
 * @property {string} when
 */

/**
 * One contribution with everything that others may read of it, and what the reader said to it in this visit; ``voice.words`` is all of them.
 * @typedef {object} VoiceShown
 * @property {"VoiceShown"} type
 * @property {string} seat
 * @property {VoiceView} voice
 * @property {Array<PhotoView>} photos
 * @property {Array<RecordingView>} recordings
 * @property {Array<AnswerView>} answers
 * @property {Array<CommentView>} comments
 * @property {Array<OfferView>} offers
 * @property {Array<NeedView>} needs
 * @property {OutcomeView|null} outcome
 */

/**
 * It is not, or no longer, there to be read.
 * @typedef {object} VoiceGone
 * @property {"VoiceGone"} type
 * @property {string} seat
 * @property {string} table
 * @property {number} fid
 */

/**
 * Something was published, hidden or answered: what was listed may be told anew.
 * @typedef {object} VoicesChanged
 * @property {"VoicesChanged"} type
 * @property {string} seat
 */

/**
 * A comment or offer is on disk; ``waits`` if a facilitator reads it before others do.
 * @typedef {object} ResponseKept
 * @property {"ResponseKept"} type
 * @property {string} seat
 * @property {string} response
 * @property {boolean} waits
 */

/**
 * It was not kept. ``message`` is a whole sentence in the seat's language.
 * @typedef {object} ResponseRefused
 * @property {"ResponseRefused"} type
 * @property {string} seat
 * @property {string} response
 * @property {string} message
 */

/**
 * A comment or offer was taken back, or ``message`` says why not.
 * @typedef {object} ResponseGone
 * @property {"ResponseGone"} type
 * @property {string} seat
 * @property {string} response
 * @property {string} message
 */

/**
 * Somebody sat down: which languages can be read out? Python answers `ReadingOffered`.
 * @typedef {object} ReadingAsked
 * @property {"ReadingAsked"} type
 * @property {string} seat
 */

/**
 * Words of one language: a card in Urdu may quote a project in English.
 * @typedef {object} SpokenWords
 * @property {string} language
 * @property {string} words
 */

/**
 * Read this out; what another seat listened to ends. Python says `ReadingEnded` when it is over.
 * @typedef {object} ReadAloud
 * @property {"ReadAloud"} type
 * @property {string} seat
 * @property {Array<SpokenWords>} parts
 */

/**
 * The person has heard enough, or went on.
 * @typedef {object} ReadingStopped
 * @property {"ReadingStopped"} type
 * @property {string} seat
 */

/**
 * The languages that this machine has a voice for; reading is offered in no other.
 * @typedef {object} ReadingOffered
 * @property {"ReadingOffered"} type
 * @property {string} seat
 * @property {Array<string>} languages
 */

/**
 * Nothing is read to this seat any more.
 * @typedef {object} ReadingEnded
 * @property {"ReadingEnded"} type
 * @property {string} seat
 */

/**
 * The contribution that everybody looks at; ``at`` is where it is drawn, null without a place.
 * @typedef {object} SpotView
 * @property {string} table
 * @property {number} fid
 * @property {[number, number]|null} at
 */

/**
 * ``frozen``: no finger moves the map. ``seconds``: how much time is left, counted down by the page; null without a clock.
 * @typedef {object} GatheringShown
 * @property {"GatheringShown"} type
 * @property {boolean} frozen
 * @property {SpotView|null} spotlight
 * @property {number|null} seconds
 */

/**
 * Somebody lets so many dots, or so much money, lie on an idea; all of it, 0 for nothing. Python shows the round again, also where it was not possible. ``language`` is the one that is spoken at the seat.
 * @typedef {object} Placed
 * @property {"Placed"} type
 * @property {string} seat
 * @property {string} visit
 * @property {string} round
 * @property {string} table
 * @property {number} fid
 * @property {number} amount
 * @property {string} language
 */

/**
 * An idea to choose. ``number`` counts from 1 and stays when another one is hidden; ``at`` is where it is drawn, null without a place; ``total`` is what lies on it from all seats together, null while nobody may know; ``cost`` is 0 where nothing is paid.
 * @typedef {object} OptionView
 * @property {number} number
 * @property {string} table
 * @property {number} fid
 * @property {string} layer
 * @property {string} category
 * @property {string} ref
 * @property {string} title
 * @property {string} words
 * @property {string} body_lang
 * @property {"ltr"|"rtl"} direction
 * @property {[number, number]|null} at
 * @property {PhotoView|null} photo
 * @property {number} cost
 * @property {number|null} total
 */

/**
 * What one seat has on one idea: ``option`` counts from 0.
 * @typedef {object} LyingView
 * @property {number} option
 * @property {number} amount
 */

/**
 * What a seat has placed, and how many dots are left to it (0 where money is spent: see the pot). One page shows all seats and is told of all; while a round of dots goes on, each seat draws only what is its own.
 * @typedef {object} HandView
 * @property {string} seat
 * @property {number} left
 * @property {Array<LyingView>} lying
 */

/**
 * The round that goes on, or the result of one that is over. ``picture`` is an address, empty for none; ``pot_left`` is what nobody has spent yet. The ``options`` of a prompt that is over are its answers.
 * @typedef {object} RoundShown
 * @property {"RoundShown"} type
 * @property {string} round
 * @property {"dots"|"tokens"|"prompt"} kind
 * @property {string} title
 * @property {string} picture
 * @property {boolean} open
 * @property {number} dots
 * @property {number} pot
 * @property {number} pot_left
 * @property {string} unit
 * @property {Array<OptionView>} options
 * @property {Array<HandView>} hands
 */

/**
 * Nothing was moved; ``message`` is a whole sentence in the seat's language.
 * @typedef {object} RoundRefused
 * @property {"RoundRefused"} type
 * @property {string} seat
 * @property {string} round
 * @property {string} message
 */

/**
 * Nothing of a round lies on the table any more.
 * @typedef {object} RoundPutAway
 * @property {"RoundPutAway"} type
 */

/**
 * Somebody moved their seat; ``along`` is where on its edge it is now, as a share from the left or the top.
 * @typedef {object} SeatMoved
 * @property {"SeatMoved"} type
 * @property {string} seat
 * @property {"bottom"|"top"|"left"|"right"} edge
 * @property {number} along
 */

/** @typedef {PageReady | ContactGiven | TakenBack | SlipWanted | VisitStarted | VisitFinished | DraftKept | PlaceChosen | ContributionDone | DeviceWanted | DeviceReturned | MediaBegun | MediaChunk | MediaEnded | MediaDropped | FindPlace | FeatureTapped | SelectionCleared | VoicesWanted | VoiceWanted | VoicePutAway | SupportGiven | CommentGiven | OfferGiven | ResponseTakenBack | ReadingAsked | ReadAloud | ReadingStopped | Placed | SeatMoved | FeatureMoved | PictureWanted | MapPainted} FromPage */

/** @typedef {ProjectShown | LookChanged | Told | ContactKept | ContactRefused | ContributionGone | SlipPrinted | ScreenRests | VisitRestored | PlaceAnswered | ContributionSaved | ContributionRefused | DevicesLent | MediaKept | MediaRefused | PlacesFound | HereShown | TableChanged | MarkAdded | FilterShown | FeatureShown | FeatureGone | VoicesListed | VoiceShown | VoiceGone | VoicesChanged | ResponseKept | ResponseRefused | ResponseGone | ReadingOffered | ReadingEnded | GatheringShown | RoundShown | RoundRefused | RoundPutAway} ToPage */

export {};
