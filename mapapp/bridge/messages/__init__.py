"""THE typed place where page and Python agree: every message of both directions. ``protocol.js`` comes from here.

A message is a JSON object with ``type`` and exactly its fields; anything unknown, missing, extra or of the wrong
type is refused. Coordinates are WGS 84 longitude, latitude pairs in degrees. A *feature* is named by feature table
and fid (local to this machine); uuids name what travels. `None` is written as ``null``.

One file per subject. Each ends with what a resident's screen may say (``RESIDENT``), what only a facilitator's may
(``FACILITATOR``, where there is any) and what Python says (``TO_PAGE``); a new subject is a file and a name in
``SUBJECTS``.
"""

from __future__ import annotations

from mapapp.bridge.messages import (
    contact,
    finding,
    gathering,
    ground,
    marks,
    media,
    project,
    responses,
    rounds,
    seating,
    speech,
    visits,
)
from mapapp.bridge.messages.contact import (
    ContactGiven,
    ContactKept,
    ContactRefused,
    ContributionGone,
    PurposeView,
    ReceiptView,
    SlipPrinted,
    SlipWanted,
    TakenBack,
)
from mapapp.bridge.messages.finding import FindPlace, NamedPlace, PlacesFound
from mapapp.bridge.messages.gathering import GatheringShown, SpotView
from mapapp.bridge.messages.ground import HereShown, MapPainted
from mapapp.bridge.messages.marks import (
    AnswerView,
    FeatureGone,
    FeatureMoved,
    FeatureShown,
    FeatureTapped,
    FilterShown,
    MarkAdded,
    PhotoView,
    RecordingView,
    SelectionCleared,
    TableChanged,
)
from mapapp.bridge.messages.media import (
    DeviceReturned,
    DevicesLent,
    DeviceWanted,
    MediaBegun,
    MediaChunk,
    MediaDropped,
    MediaEnded,
    MediaKept,
    MediaRefused,
    MediumView,
    PictureWanted,
)
from mapapp.bridge.messages.parts import FromPage, Message, Shape, ToPage, Value
from mapapp.bridge.messages.project import (
    BaseMapView,
    CategoryView,
    ChoiceView,
    LanguageView,
    LayerView,
    LookChanged,
    OnlyIfView,
    PageReady,
    ProjectShown,
    QuestionView,
    SeatView,
    TableView,
    Told,
)
from mapapp.bridge.messages.responses import (
    SHEETS,
    WALL,
    CommentGiven,
    CommentView,
    NeedView,
    OfferGiven,
    OfferView,
    OutcomeView,
    ResponseGone,
    ResponseKept,
    ResponseRefused,
    ResponseTakenBack,
    SupportGiven,
    VoiceGone,
    VoicePutAway,
    VoicesChanged,
    VoiceShown,
    VoicesListed,
    VoicesWanted,
    VoiceView,
    VoiceWanted,
)
from mapapp.bridge.messages.rounds import (
    HandView,
    LyingView,
    OptionView,
    Placed,
    RoundPutAway,
    RoundRefused,
    RoundShown,
)
from mapapp.bridge.messages.seating import Edge, SeatMoved
from mapapp.bridge.messages.speech import (
    ReadAloud,
    ReadingAsked,
    ReadingEnded,
    ReadingOffered,
    ReadingStopped,
    SpokenWords,
)
from mapapp.bridge.messages.visits import (
    ContributionDone,
    ContributionRefused,
    ContributionSaved,
    Draft,
    DraftKept,
    PlaceAnswered,
    PlaceChosen,
    Reply,
    ScreenRests,
    VisitFinished,
    VisitRestored,
    VisitStarted,
)

SUBJECTS = (project, contact, visits, media, finding, ground, marks, responses, speech, gathering, rounds, seating)

RESIDENT_MESSAGES: tuple[type[FromPage], ...] = tuple(one for subject in SUBJECTS for one in subject.RESIDENT)
FACILITATOR_MESSAGES: tuple[type[FromPage], ...] = (
    *RESIDENT_MESSAGES,
    *marks.FACILITATOR,
    *media.FACILITATOR,
    *ground.FACILITATOR,
)
TO_PAGE: tuple[type[ToPage], ...] = tuple(one for subject in SUBJECTS for one in subject.TO_PAGE)
