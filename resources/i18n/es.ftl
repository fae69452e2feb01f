### Spanish. Keys as in en.ftl; a sentence that is missing here is shown in English.
## name: Español
## direction: ltr
## keyboard: es
## reviewed: no

## The resident's card
card-region = Tu espacio para participar
card-begin = Suma tu voz
card-begin-compact = Añadir
card-rests = Esta pantalla está descansando
card-rests-words = No queda sitio para más. Avise, por favor, a alguien del equipo. Todo lo que dijo la gente está a salvo.
card-attract-question = ¿Qué es importante para ti aquí?
card-languages = Elige tu idioma
card-language = Idioma:
card-progress = Paso { $step } de { $steps }
card-back = Atrás
card-next = Siguiente
card-close = Cerrar
card-restart = Empezar de nuevo
card-finish = Terminar
card-what-question = ¿Qué quieres contarnos?
card-where-question = ¿Dónde está?
card-where-point = Toca el lugar en el mapa.
card-where-line = Dibuja la línea con un dedo o toca punto por punto.
card-where-area = Dibuja el contorno con un dedo o toca sus esquinas.
card-where-marked = Tu lugar está marcado. Para cambiarlo, toca en otra parte.
card-where-outside = Ese lugar está fuera de { $area }.
card-where-again = Elegir otro lugar
card-where-keep = Dejarlo aquí
card-where-kept = Tu lugar se queda donde lo pusiste.
card-where-whole = Toda la zona
card-where-unsure = No lo sé bien
card-shape = Forma
card-shape-point = Punto
card-shape-line = Línea
card-shape-area = Zona
card-find = O busca una calle o un lugar
card-find-nothing = Aquí no hay ninguna calle ni lugar con ese nombre.
card-find-metres = { $metres } m
card-find-km = { $km } km
card-find-count =
    { $count ->
        [one] Se encontró un lugar
       *[other] Se encontraron { $count } lugares
    }
card-cross = O mueve el mapa debajo de la cruz:
card-move-up = Mover arriba
card-move-down = Mover abajo
card-move-left = Mover a la izquierda
card-move-right = Mover a la derecha
card-here = Aquí
card-corner-here = Añadir un punto
card-corner-undo = Deshacer
card-finish-line = Línea lista
card-finish-area = Zona lista
card-home-question = ¿Está cerca de tu casa?
card-home-why = Si está cerca de una casa, mostramos el lugar solo de forma aproximada, para que nadie sepa cuál es tu puerta.
card-home-no = No, es un lugar para todos
card-home-yes = Sí, está cerca de mi casa
card-home-unsure = No lo sé bien
card-skip = Saltar esta pregunta
card-tell-category = ¿De qué se trata?
card-tell-words = Con tus palabras
card-tell-name = Ponle un nombre corto, si quieres
card-needed = (responde, por favor)
card-letters-left =
    { $count ->
        [one] Cabe una letra más.
       *[other] Caben { $count } letras más.
    }
card-letters-full = Aquí no cabe más. Gracias por contarnos tanto.
card-yes = Sí
card-no = No
card-rating-low = No está bien
card-rating-high = Muy bien
card-rating-step = { $step } de { $steps }
card-date-day = Día
card-date-month = Mes
card-date-year = Año
card-date-order = day month year
card-date-month-name =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
card-date-read =
    { $month ->
       *[other] { $day } de { card-date-month-name } de { $year }
    }
card-date-earlier = Años anteriores
card-date-later = Años posteriores
card-date-clear = Dejar sin fecha
card-question-more = Una pregunta más, justo debajo: { $question }
card-question-fewer = Una pregunta menos: esa ya no hace falta.
card-done = Listo
card-keeping = Lo estamos guardando…
card-keeping-long = Esto tarda más de lo normal. Tus palabras siguen aquí. Pulsa Listo otra vez.
card-thanks = ¡Gracias!
card-thanks-safe = Está bien guardado. Su número es
card-thanks-heard = ¡Gracias! Está bien guardado. Su número es { $ref }.
card-thanks-next = ¿Y ahora qué pasa?
card-thanks-pending = Primero lo lee alguien del equipo. Después todo el mundo podrá verlo en el mapa.
card-thanks-published = Todo el mundo puede verlo ya en el mapa.
card-another = Añadir otra cosa

# Who is asking, the receipt, taking back, and a contact for those who wish
card-who = ¿Quién pregunta?
card-who-organiser = Quién pregunta
card-who-organiser-unknown = Las personas que cuidan esta pantalla. Pregúntales, te contarán más con gusto.
card-who-why = Por qué
card-who-why-unknown = Para saber qué piensa la gente de este lugar.
card-who-kept = Cuánto tiempo se guarda
card-who-kept-unknown = Nadie lo ha escrito aquí todavía. Pregunta a las personas que cuidan esta pantalla.
card-who-back = Cómo retirarlo
card-who-back-words = Pulsa «Retirar» cuando te demos las gracias. Más tarde, di al equipo el número que recibes con las gracias. Entonces se borra lo que nos diste.
card-who-reach = Puedes hablar con ellas aquí:
card-who-free = No hace falta que digas tu nombre. Puedes parar en cualquier momento.
card-receipt-scan = Haz una foto de este cuadrado o apunta el número.
card-receipt-print = Imprimir
card-receipt-printed = Se está imprimiendo.
card-receipt-not-printed = No se pudo imprimir. Tu número vale igual. Apúntalo, por favor.
card-receipt-code = Un código cuadrado con el número { $ref }
card-slip-number = Tu número
card-slip-words = Con este número puedes preguntar al equipo qué ha pasado, o retirarlo.
card-take-back = Retirar
card-take-back-question = ¿Quieres retirarlo?
card-take-back-words = Lo que nos acabas de dar se borrará. Nadie lo verá.
card-take-back-yes = Sí, retirar
card-take-back-no = No, guardarlo
card-taken-back = Ya no está
card-taken-back-words = Lo que nos diste se ha borrado. Nadie lo verá.
card-hear = ¿Quieres saber qué pasa con esto?
card-hear-yes = Sí, sigamos en contacto
card-contact-question = ¿Cómo podemos hablar contigo?
card-contact-optional = Deja fuera lo que quieras. Lo que nos contaste está a salvo igual.
card-contact-name = Tu nombre
card-contact-email = Correo electrónico
card-contact-phone = Teléfono
card-contact-purposes = ¿Sobre qué podemos escribirte? Marca lo que quieras.
card-contact-purpose-keep_in_touch = Contadme qué pasa con esto
card-contact-purpose-invite = Invitadme cuando pase algo aquí
card-contact-purpose-help = Preguntadme cuando pueda ayudar
card-contact-sealed = Lo guardamos bajo llave, aparte del mapa. Solo el equipo puede abrirlo. Puedes retirarlo en cualquier momento.
card-contact-keep = Guardar esto
card-contact-not = No, gracias
card-contact-kept = Gracias. Tus datos están guardados bajo llave.
refusal-contact-empty = Da un correo o un teléfono, o pulsa «No, gracias». Lo que escribiste sigue aquí.
refusal-contact-email = Falta algo en el correo. Mira la @ y el punto. Lo que escribiste sigue aquí.
refusal-contact-phone = El teléfono es muy corto. Míralo otra vez. Lo que escribiste sigue aquí.
refusal-contact-without-purpose = Marca al menos una cosa sobre la que podamos escribirte, o pulsa «No, gracias».
refusal-consent-words-differ = Las palabras de esta pantalla acaban de cambiar. Léelas otra vez y pulsa de nuevo «Guardar esto».

card-leave-question = ¿Salir sin guardar?
card-leave-lost = Todavía no has pulsado Listo. Lo que has puesto se borrará.
card-leave-stay = Seguir aquí
card-leave-finish = Salir
card-idle-question = ¿Sigues ahí?
card-idle-left = { $seconds }
card-idle-clears =
    { $seconds ->
        [one] En un segundo esta pantalla se borra para la siguiente persona.
       *[other] En { $seconds } segundos esta pantalla se borra para la siguiente persona.
    }
card-idle-stay = Sí, sigo aquí

## On the map
map-label = Mapa de { $title }. Muévelo con las flechas; acércalo con más y aléjalo con menos.
map-buttons = Mover el mapa
map-zoom-in = Más cerca
map-zoom-out = Más lejos
map-find = Busca una calle o un lugar
map-home = Volver a nuestra zona
map-ground = Qué muestra el mapa
map-ground-bases = Mapa
map-ground-show = Mostrar «{ $title }»
map-here = Estás aquí
map-ground-overlays = Mostrar también
map-no-base-map = En este proyecto todavía no hay un mapa de calles. Aun así puedes marcar lugares.
map-mark = { $layer }: { $title }
map-close = Cerrar
map-photo = Foto
map-status-pending = Los demás todavía no lo ven
map-status-hidden = Oculto para los demás
map-status-withdrawn = Retirado

## When something cannot be kept: what residents may read
refusal-already-saved = Esto ya está bien guardado. No hace falta hacer nada más.
refusal-answer-missing = Por favor, responde a «{ $question }». Lo que has puesto sigue aquí.
refusal-answer-not-a-number = Por favor, escribe aquí un número. Lo que has puesto sigue aquí.
refusal-answer-not-a-date = Elija un día, un mes y un año que vayan juntos. Lo que ha escrito sigue aquí.
refusal-answer-not-offered = Esa no es una de las respuestas para elegir. Elige otra, por favor. Lo que has puesto sigue aquí.
refusal-answer-without-question = Una de las respuestas es de una pregunta que ya no se hace. No ha cambiado nada.
refusal-category-unknown = Ese tema ya no está. Elige otro, por favor. Lo que has puesto sigue aquí.
refusal-layer-unknown = En este proyecto no hay ninguna capa «{ $layer }». No ha cambiado nada.
refusal-nothing-said = Cuéntanos algo primero: elige un tema o escribe unas palabras.
refusal-outside-area = Ese lugar está fuera del barrio. Elige otro, o déjalo ahí si es lo que quieres.
refusal-shape-crosses-itself = La línea se cruza ahí consigo misma. Dibújala otra vez, por favor. Tus palabras siguen aquí.
refusal-shape-empty = Todavía no hay ningún lugar marcado. Marca uno, o elige «No lo sé bien».
refusal-shape-not-allowed = Aquí no se puede marcar de esa forma. Marca el lugar de otra manera. Tus palabras siguen aquí.
refusal-shape-not-finite = No hemos podido leer el lugar. Márcalo otra vez, por favor. Tus palabras siguen aquí.
refusal-shape-too-long = El dibujo tiene más de { $most } puntos. Haz uno más sencillo, por favor. Tus palabras siguen aquí.
refusal-shape-too-short = El dibujo necesita al menos { $least } puntos distintos. Sigue dibujando, por favor. Tus palabras siguen aquí.
refusal-text-broken = Algunas letras han llegado rotas y no se pueden guardar. Escríbelas otra vez, por favor.
refusal-text-expected = Aquí esperábamos palabras, y ha llegado otra cosa. No se ha guardado nada. Inténtalo otra vez, por favor.
refusal-text-too-long = El texto tiene { $length } letras y hay sitio para { $most }. Hazlo más corto, por favor. No se ha perdido nada.
problem-disk-full = No queda sitio en el disco para { $file }. Lo que acabas de poner todavía no está guardado; todo lo anterior está a salvo. Haz sitio e inténtalo otra vez.
problem-disk-failed = El disco no ha respondido, y no se ha podido usar { $file }. Lo guardado antes está a salvo. Mira si el disco sigue conectado e inténtalo otra vez.
problem-not-as-written = { $file } no conservó lo que se escribió, así que lo hemos deshecho. Lo guardado antes está a salvo. Inténtalo otra vez; si vuelve a pasar, usa otro disco.
problem-project-closed = El proyecto se ha cerrado mientras tanto. Lo guardado antes está a salvo. Pide a alguien del equipo que lo abra otra vez.
problem-unexpected = Ha pasado algo que no esperábamos ({ $kind }). Lo guardado antes está a salvo. Inténtalo otra vez; si vuelve a pasar, díselo a alguien del equipo.

## The facilitator's window
ui-rail = Partes de esta ventana
ui-rail-waiting = { $place }, { $count } en espera
ui-map = Mapa
ui-review = Revisar
ui-sessions = Sesiones
ui-hand-over = Entrega
ui-project = Proyecto
ui-undo = Deshacer
ui-redo = Rehacer
ui-undone = Deshecho.
ui-redone = Hecho otra vez.
ui-resident-screen = Pantalla para los vecinos
ui-close = Cerrar
ui-done = Listo
ui-save = Guardar
ui-stop = Parar
ui-not-now = Ahora no
ui-choose = Elegir…
ui-choose-for = Elegir: { $field }
ui-show-in-folder = Mostrar en la carpeta
ui-status-line = Qué está guardado
ui-saved = Guardadas: { $count }
ui-snapshot = última copia { $when }
ui-snapshot-none = todavía sin copia
ui-offline = sin conexión
ui-online = pide un mapa a { $host }
ui-practice = Prueba

ui-status-pending = En espera
ui-status-published = Publicado
ui-status-hidden = Oculto
ui-status-withdrawn = Retirado
ui-status-filter = { $status }, { $count }. Mostrar solo esto

# Layers and contributions
ui-layers = Capas
ui-layer-count =
    { $count ->
        [0] nada todavía
       *[other] { $count }
    }
ui-layer-waiting = { $count } en espera
ui-layer-hidden =
    { $count ->
        [one] { $count } oculta
       *[other] { $count } ocultas
    }
ui-layer-hide = Ocultar { $layer } en el mapa
ui-layer-show = Mostrar { $layer } en el mapa
ui-layer-last = Una capa se queda en el mapa
ui-layer-categories = Categorías de { $layer }
ui-contributions = Aportaciones
ui-shown =
    { $count ->
        [one] { $count } a la vista
       *[other] { $count } a la vista
    }
ui-search = Buscar palabras, lugares, números
ui-empty-project = Todavía nadie ha dicho nada. Abre la pantalla para los vecinos y empieza tú.
ui-empty-filter = No hay nada así. Prueba con menos palabras o muestra más capas.
ui-no-words = Sin palabras, solo un lugar

# One contribution
ui-inspector = La aportación abierta
ui-own-words = En sus propias palabras, tal como las dejó:
ui-edit = Cambiar
ui-edit-heading = Cambiar { $ref }
ui-edit-title = Título
ui-edit-category = Categoría
ui-category-none = Sin categoría
ui-edit-words = Palabras que leen los demás
ui-edit-words-help = Lo que escribió la persona se queda en el proyecto tal cual.
ui-changed = { $ref } ha cambiado.
ui-delete = Borrar
ui-delete-title = ¿Borrar { $ref }?
ui-delete-words = Sus palabras, su lugar y sus fotos salen del proyecto. Hasta que cierres esta ventana, Deshacer los recupera.
ui-deleted = { $ref } está borrada. Deshacer la recupera.
ui-photo = Foto
ui-photo-unreadable = Esta foto no se puede mostrar. Las palabras están guardadas.
ui-recording = Grabación, { $seconds } segundos
ui-history-ref = Número { $ref }
ui-history-left = Dejada el { $when }
ui-history-session = Sesión: { $title }
ui-history-station = Pantalla: { $station }
ui-history-language = Escrita en: { $name }
ui-history-not-located = Todavía sin lugar en el mapa
ui-history-place = Lugar: { $place }
ui-history-practice = Solo prueba: nunca sale de este proyecto
ui-history-changed =
    { $times ->
        [one] Cambiada una vez, el { $when }
       *[other] Cambiada { $times } veces, la última el { $when }
    }
ui-history-hidden = Oculta porque: { $reason }

# Deciding
ui-decide-published = Publicar
ui-decide-hidden = Ocultar…
ui-decide-pending = Dejar en espera
ui-now-published = { $ref } está publicada. Ahora todo el mundo puede verla.
ui-now-hidden = { $ref } está oculta. Solo la ves tú.
ui-now-pending = { $ref } vuelve a esperar una decisión.
ui-review-waiting =
    { $count ->
        [0] nada en espera
       *[other] { $count } en espera
    }
ui-review-keys = ↑ ↓ para seguir leyendo · P para publicar · H para ocultar
ui-review-empty = Todo leído. No hay nada en espera.
ui-hide = Ocultarla
ui-hide-title = ¿Ocultar { $ref }?
ui-hide-words = Desaparece de todas las pantallas que ven los vecinos. Las palabras, el lugar y las fotos se quedan en el proyecto con tu motivo.
ui-hide-reason = ¿Por qué?
ui-hide-because-names-somebody = Nombra a una persona
ui-hide-because-unkind = Hace daño a alguien
ui-hide-because-not-here = No trata de este lugar
ui-hide-because-twice = Dicha dos veces por la misma persona
ui-hide-because-test = Solo era una prueba

# Sessions
ui-session-none-short = Sin sesión
ui-session-practising = Prueba: { $title }
ui-session-none = No hay ninguna sesión abierta
ui-session-none-words = Lo que deja la gente lleva el sello de su sesión. Empieza una cuando se abran las puertas.
ui-session-open-more = Empezar una sesión…
ui-session-practise = Practicar primero…
ui-session-open-title = Empezar una sesión
ui-session-open-words = Desde ahora, todo lo que deje la gente es de este encuentro.
ui-session-title = ¿Cómo se llama?
ui-session-title-example = Puertas abiertas del sábado
ui-session-venue = ¿Dónde es?
ui-session-venue-example = Centro vecinal, calle del Molino
ui-session-facilitator = ¿Quién la lleva?
ui-session-practice-head = ¿Solo quieres probar?
ui-session-practice = Esto es una prueba
ui-session-practice-help = Las aportaciones de prueba se guardan aparte y nunca salen del proyecto.
ui-session-open = Empezar
ui-session-opened = «{ $title }» ha empezado. Lo que deje la gente es de esta sesión.
ui-session-is-open = Abierta
ui-session-since = Desde { $when }
ui-session-brought =
    { $count ->
        [0] Todavía ninguna aportación
        [one] { $count } aportación
       *[other] { $count } aportaciones
    }
ui-session-close = Terminar la sesión
ui-session-close-title = ¿Terminar «{ $title }»?
ui-session-close-words = Todo lo que ha llegado se guarda. Lo que la gente deje después no será de ninguna sesión hasta que empieces otra.
ui-session-closed = «{ $title }» ha terminado.
ui-sessions-empty = Todavía no ha habido ninguna sesión.

# The project
ui-project-organiser = Quién organiza
ui-project-area = Zona
ui-project-no-area = Sin límite: todo cuenta como dentro
ui-project-base-map = Mapas
ui-maps-add = Añadir un mapa…
ui-maps-none = Todavía no hay ningún mapa. Las marcas están sobre papel en blanco hasta que se añada uno: del ayuntamiento, de OpenStreetMap o un plano escaneado.
ui-maps-working = Trayéndolo…
ui-maps-files = Mapas, capas y planos
ui-maps-missing = No está en su sitio. El proyecto está a salvo; solo falta el mapa de debajo.
ui-maps-find = Buscarlo…
ui-maps-remove = Sacar «{ $title }»
ui-maps-remove-words = Su archivo se queda en la carpeta del proyecto. No se pierde ninguna marca.
ui-maps-remove-yes = Sacarlo
ui-maps-maker = El archivo no dice quién hizo este mapa, y su nombre debe verse en él. ¿Quién lo hizo?
ui-maps-crs = La imagen no dice en qué sistema de coordenadas está. ¿En cuál, por ejemplo EPSG:27700?
ui-maps-go-on = Añadirlo
ui-maps-online-add = Añadir un mapa en línea…
ui-maps-online-address = La dirección de sus teselas tal como la dan sus autores, con {"{z}"}, {"{x}"} y {"{y}"}:
ui-maps-online-maker = ¿Quién lo hizo? El nombre de sus autores debe verse en el mapa.
ui-maps-online-is-off = De internet ({ $host }). Apagado.
ui-maps-online-is-on = De internet ({ $host }). Encendido hasta que se cierre esta ventana.
ui-maps-online-use = Encender
ui-maps-online-stop = Apagar
ui-maps-online-title = ¿Usar internet para «{ $title }»?
ui-maps-online-words = { $host } verá la dirección de este equipo y qué calles mira usted. Las pantallas de los vecinos nunca lo usan. Se apaga de nuevo en cuanto se cierra esta ventana.
ui-project-languages = Idiomas que pueden elegir los vecinos
ui-project-languages-unread = Traducidos, pero todavía no leídos por alguien que los hable de siempre
ui-project-first-seen = Qué ven los demás
ui-project-moderated = Solo lo que alguien del equipo ha publicado
ui-project-open = Todo, en cuanto alguien lo deja
ui-project-file = Archivo
ui-project-files = Proyectos
ui-look-colours = Colores de esta ventana
ui-look-light = Suaves
ui-look-contrast = Contraste alto
ui-look-size = Tamaño de las palabras
ui-other-project = Abrir otro proyecto

# Handing over
ui-hand-over-words = Entrega las capas a quien planifica, a una entidad amiga o a todo el mundo, en un archivo que se abre en su propio programa.
ui-hand-over-published = publicadas y listas para compartir
ui-hand-over-pending = todavía en espera de una decisión
ui-hand-over-hidden = ocultas
ui-export = Entregar
ui-export-more = Entregar…
ui-export-words = Una copia para otros. El proyecto se queda como está.
ui-export-for = ¿Para quién es?
ui-export-profile-public = Todo el mundo
ui-export-profile-public-words = Solo lo publicado. El día, no la hora. Los lugares cerca de una casa se difuminan. Nada sobre quién ni qué pantalla.
ui-export-profile-partner = Entidades amigas
ui-export-profile-partner-words = También lo que está en espera, con su número, estado y sesión. Los lugares cerca de una casa siguen difuminados.
ui-export-profile-full = Completo
ui-export-profile-full-words = También lo oculto: las palabras de cada persona, lugares exactos, horas, pantallas y tus motivos. Guárdalo tan bien como el proyecto.
ui-export-leave =
    { $count ->
        [one] { $count } aportación
       *[other] { $count } aportaciones
    }
ui-export-facts = De cada una: { $facts }
ui-export-licence = Licencia
ui-export-licence-example = Con la que otros pueden usarlo; puede quedar vacía
ui-export-embed = Fotos dentro del archivo, no junto a él
ui-export-counting = Contando lo que sale…
ui-export-along = Junto con ellas: { $things }
ui-export-any-session = Todas las sesiones
ui-export-any-topic = Todos los temas
ui-export-any-status = Todos los estados
ui-export-everywhere = En todas partes
ui-export-own-area = En la zona del proyecto
ui-export-area-of-file = En la zona de un archivo…
ui-export-area-files = Zonas
ui-export-any-day = Cualquier día
ui-export-between = Entre dos días
ui-export-days = Primer y último día
ui-export-first-day = Primer día
ui-export-last-day = Último día
ui-export-checked = Se ha abierto otra vez y se ha contado: está todo.
ui-export-beside = Guarda esto junto al archivo: { $names }
ui-export-narrow = Solo una parte
ui-export-session = Sesión
ui-export-topic = Tema
ui-export-status = Estado
ui-export-where = Dónde
ui-export-when = Cuándo
ui-export-leaving =
    { $count ->
        [0] Con estas opciones no sale nada.
        [one] Sale exactamente esto: { $count } aportación.
       *[other] Sale exactamente esto: { $count } aportaciones.
    }
ui-export-media =
    { $count ->
        [one] { $count } foto o grabación
       *[other] { $count } fotos y grabaciones
    }
ui-export-coarsened =
    { $count ->
        [one] { $count } está cerca de una casa: su lugar se lleva al centro de una celda de { $metres } m.
       *[other] { $count } están cerca de casas: sus lugares se llevan al centro de celdas de { $metres } m.
    }
ui-export-layers = ¿Qué capas?
ui-export-format = ¿En qué formato?
ui-export-crs = Coordenadas
ui-crs-wgs84 = Longitud y latitud
ui-crs-british-grid = Cuadrícula nacional británica
ui-export-target = Guardar como
ui-export-go = Entregar
ui-export-writing = Escribiendo { $file }…
ui-export-snapshot = Haciendo una copia del proyecto. Puedes seguir trabajando.
ui-export-rows = { $done } de { $total } aportaciones
ui-export-cancelled = Parado. No se ha escrito nada.
ui-export-saved = Guardado: { $file }
ui-export-count =
    { $count ->
        [0] No había nada que entregar: el archivo no tiene aportaciones.
        [one] Tiene { $count } aportación.
       *[other] Tiene { $count } aportaciones.
    }
ui-export-not-located =
    { $count ->
        [one] { $count } de ellas no tiene lugar.
       *[other] { $count } de ellas no tienen lugar.
    }
ui-export-in-crs = Coordenadas: { $crs }.
ui-export-lost =
    { $count ->
        [one] { $count } aportación no se ha podido pasar a { $crs } y no está en el archivo: { $refs }.
       *[other] { $count } aportaciones no se han podido pasar a { $crs } y no están en el archivo: { $refs }.
    }

# The start screen
ui-start-words = Un mapa de tu barrio, hecho por la gente que vive en él.
ui-start-new = Proyecto nuevo…
ui-start-open = Abrir…
ui-start-sample = Abrir el barrio de muestra
ui-start-promise = Todo se queda en este equipo. Sin cuenta, sin internet.
ui-start-recent = Proyectos recientes
ui-start-empty = Aquí no hay nada todavía
ui-start-empty-words = Los proyectos que abras aparecen aquí. Para mirar primero, abre la muestra: un barrio inventado con lo que dijeron sus vecinos.
ui-start-making = Creando el proyecto…
ui-start-sampling = Preparando la muestra…
ui-start-opened = Abierto por última vez { $when }
ui-start-missing = No está donde estaba. ¿Está conectado su disco o memoria?
ui-start-forget = Olvidar
ui-start-card = Abrir { $title }
ui-new = Proyecto nuevo
ui-new-words = Puedes cambiarlo todo después. Ahora solo hace falta el título.
ui-new-title = ¿Cómo se llama?
ui-new-title-example = Plan de barrio de Brookvale
ui-new-template = ¿Qué le preguntas a la gente?
ui-new-area = Límite del barrio
ui-new-area-help = Una capa de mapa con la zona, por ejemplo del ayuntamiento. Puedes dejarlo sin poner.
ui-new-area-files = Capas de mapa
ui-new-base-map = Mapa de base
ui-new-base-map-help = Un archivo PMTiles sobre el que dibujar. Se copia en el proyecto, así que no hace falta internet.
ui-new-base-map-files = Mapas de base
ui-new-folder = ¿Dónde se guarda?
ui-new-folder-help = Ahí dentro el proyecto tendrá su propia carpeta.
ui-new-create = Crear el proyecto

# Leaving a screen alone with residents
ui-lock = Bloquear la pantalla para los vecinos…
ui-lock-title = Dejar esta pantalla a los vecinos
ui-lock-words = Ven el mapa y la tarjeta, y nada más de este ordenador. Así está ahora:
ui-lock-back = Cómo volver
ui-lock-back-words = Mantén pulsada una esquina de arriba durante tres segundos, o pulsa Ctrl+Shift+L. Después escribe tu PIN.
ui-lock-go = Bloquear la pantalla
ui-lock-anyway = Bloquear de todos modos
ui-check-room-well = Hay sitio en el disco.
ui-check-room-bad = Solo quedan { $free } MB libres en el disco. Haz sitio primero: con menos de 200 MB no empieza ninguna visita nueva.
ui-check-place-well = El proyecto está en un disco de este ordenador.
ui-check-place-cloud = El proyecto está en una carpeta que se copia a internet, y eso puede dañarlo mientras se usa. Muévelo antes a otra carpeta.
ui-check-place-network = El proyecto está en una unidad de red, donde no es seguro que se guarde. Cópialo antes a este ordenador.
ui-check-place-removable = El proyecto está en una memoria o disco que cualquiera puede quitar. Cópialo antes a este ordenador.
ui-check-clock-well = El reloj marca { $when }.
ui-check-clock-bad = El reloj marca { $when }, y no puede ser. Ponlo en hora primero: lo que deja la gente lleva esa fecha.
ui-check-fonts-well = Están las letras de todos los idiomas.
ui-check-fonts-bad = Faltan algunas letras ({ $missing }). Se muestran las del sistema; mira antes cada idioma.
ui-check-account-well = Usas una cuenta normal.
ui-check-account-bad = Aquí eres administrador. En público usa una cuenta normal, mejor una creada para esta pantalla.
ui-pin-ask = Para quien lleva la sesión
ui-pin-ask-words = Escribe el PIN para salir de la pantalla para los vecinos.
ui-pin-stay = Volver al mapa
ui-pin-leave = Salir
ui-pin-wait = No era ese. Prueba otra vez dentro de { $seconds } s.
ui-pin-again = Prueba otra vez.
ui-pin-choose = Elige un PIN
ui-pin-choose-words = De cuatro a ocho cifras que solo sepas tú. Sin ellas nadie sale de la pantalla para los vecinos.
ui-pin-go-on = Seguir
ui-pin-keep = Guardar este PIN
ui-pin-twice = Otra vez, por favor.
ui-pin-differs = Ese era otro. Elige de nuevo.
ui-pin-change = Cambiar el PIN…
ui-pin-clear = Quitar todas las cifras
ui-pin-back = Quitar la última cifra
ui-pin-typed =
    { $count ->
        [one] Una cifra escrita
       *[other] { $count } cifras escritas
    }
ui-call-title = Llama a alguien del equipo, por favor
ui-call-words = Esta pantalla necesita un poco de ayuda. Todo lo que la gente ha dejado aquí está a salvo.

## Answers to one another

refusal-response-unknown = Esto ya se retiró o ya no está aquí. No se ha cambiado nada.
refusal-offer-incomplete = Necesitamos saber un poco más sobre tu ayuda. Elige otra vez. No se ha perdido nada.

card-others = Ver qué dicen los demás
card-others-title = Qué dicen los demás
card-others-empty = Todavía nadie ha dicho nada aquí. Sé la primera persona.
card-others-look = Cómo mirar
card-others-list = Lista
card-others-stories = Historias
card-others-order = Orden
card-others-newest = Lo más nuevo
card-others-nearest = Lo más cercano
card-others-about = Sobre qué
card-others-all = Todo
card-others-map = También puedes tocar una señal en el mapa.
card-others-wait = Un momento …
card-others-more = Mostrar más
card-voice-agree = Estoy de acuerdo
card-voice-agreed = Estás de acuerdo
card-voice-agree-back = Ya no estás de acuerdo.
card-voice-needs-help = Necesita ayuda
card-voice-away = a { $metres } m
card-voice-comment-count = Comentarios: { $count }
card-voice-offer-count = Ofertas: { $count }
card-voice-gone = Esto ya no se puede leer aquí.
card-voice-more = Leer más
card-voice-listen = Escuchar
card-voice-outcome = Qué pasó con esto
card-voice-needs = Qué necesita
card-voice-help = ¿Puedes ayudar?
card-voice-offers = Quién ayudaría
card-voice-comments = Qué dice la gente
card-progress-heard = Te hemos escuchado
card-progress-planned = Lo estamos planeando
card-progress-under_way = Hemos empezado
card-progress-done = Está hecho
card-progress-not_now = Por ahora no
card-need-skill = Alguien que sepa hacerlo
card-need-hours = Tiempo
card-need-thing = Cosas
card-need-come_along = Gente que venga
card-need-visits = Encantados de recibir visitas
card-offer-skill = Algo que sé hacer
card-offer-hours = Un poco de tiempo
card-offer-thing = Una cosa
card-offer-come_along = Yo iría
card-offer-which-skill = ¿Qué se te da bien?
card-offer-which-thing = ¿Qué podrías dar o prestar?
card-offer-which-hours = ¿Cuánto tiempo?
card-offer-how-often = ¿Con qué frecuencia?
card-offer-note = ¿Algo más? Puedes dejarlo vacío.
card-offer-come-along-words = ¡Bien! Los demás verán que alguien iría.
card-offer-send = Ofrecer esto
card-skill-gardening = Jardinería
card-skill-building = Construir
card-skill-cooking = Cocinar
card-skill-teaching = Enseñar
card-skill-organising = Organizar
card-skill-computers = Ordenadores
card-skill-art = Arte y música
card-skill-driving = Conducir
card-skill-care = Cuidar de la gente
card-thing-tools = Herramientas
card-thing-materials = Materiales
card-thing-plants = Plantas
card-thing-food = Comida y bebida
card-thing-room = Una sala o un sitio
card-thing-transport = Un coche o furgoneta
card-hours =
    { $hours ->
        [one] 1 hora
       *[other] { $hours } horas
    }
card-period-once = Solo una vez
card-period-week = Cada semana
card-period-month = Cada mes
card-comment = Decir algo
card-comment-ask = ¿Qué te gustaría decir sobre esto?
card-comment-send = Decir esto
card-answer-waits = ¡Gracias! Está guardado. Primero lo lee alguien del equipo. Después lo ve todo el mundo.
card-answer-shown = ¡Gracias! Ahora lo ve todo el mundo.

# What a person said to others in this visit, and how much of it there may be
card-own-answer = Tuyo
card-own-waits = Por ahora solo lo ves tú. Primero lo lee alguien del equipo.
refusal-too-much-in-a-visit = Es mucho para una sola visita. Esto no se ha guardado. Todo lo anterior sí. Pulsa Terminar y deja que le toque a otra persona.
refusal-too-much-in-a-while = Aquí ha llegado mucho en poco tiempo. Esto todavía no está guardado. Todo lo anterior sí. Lo que has escrito sigue aquí: espera unos minutos e inténtalo otra vez.

card-thanks-near = ¿Estás de acuerdo? ¿Puedes ayudar?
card-thanks-first = Eres la primera persona
card-thanks-first-words = Nadie ha dicho nada cerca de aquí todavía. Otros te seguirán.
map-voice-agree = Estoy de acuerdo
map-voice-open = Responder o ayudar
map-story-pause = Detener
ui-responses = Comentarios y ofertas
ui-responses-waiting = Comentarios y ofertas: { $count } en espera
ui-responses-agree = Personas de acuerdo: { $count }
ui-response-comment = Comentario
ui-response-offer = Oferta
ui-outcome = Qué necesita y qué pasó
ui-outcome-title = { $ref }: qué necesita y qué pasó
ui-outcome-words = La gente lo lee junto a la aportación: ustedes dijeron, nosotros hicimos.
ui-outcome-needs = Qué necesita de los demás
ui-outcome-need-note = En pocas palabras
ui-outcome-progress = Hasta dónde ha llegado
ui-outcome-none = Nada dicho todavía
ui-outcome-answer = Su respuesta a todos
ui-outcome-commitments = Quién hace qué y cuándo
ui-outcome-commitments-help = Una promesa por línea, como «Amina: habla con la escuela antes de mayo».
ui-outcome-saved = La gente ve ahora lo que dijo sobre { $ref }.

## Without reading, and without the map
card-listen = Léeme esto
card-listen-stop = Dejar de leer
card-where-words = Decir con palabras dónde está
card-where-words-question = Di con tus palabras dónde está
card-where-words-help = Por ejemplo: detrás de la escuela, junto a la puerta azul. Alguien del proyecto lo pondrá después en el mapa.

## Drawing on the map
card-where-drawn = Tu dibujo está marcado. Mueve un punto para cambiarlo o dibuja otra vez.
card-handle-spot = Tu lugar. Muévelo con las flechas.
card-handle-corner = Esquina { $corner } de { $corners }. Muévela con las flechas.
card-handle-whole = Todo tu dibujo. Muévelo con las flechas.

## The keyboard on the screen
card-keyboard = Teclado
card-key-shift = Mayúsculas
card-key-delete = Borrar
card-key-line = Línea nueva
card-key-done = Listo
card-key-hide = Guardar el teclado
card-key-signs = Números y signos
card-key-letters = Letras
card-key-script = Otras letras
card-key-space = Espacio

## A table for several people, from the facilitator’s window
ui-table = Mesa táctil…
ui-table-title = Preparar una mesa
ui-table-words = Varias personas se sientan alrededor de una pantalla, cada una con su tarjeta, su color y su signo, y usan el mapa juntas.
ui-table-seats = ¿Cuántas personas pueden sentarse?
ui-table-small = En una pantalla de menos de 2160 píxeles de alto hay sitio para cuatro.
ui-table-alone = Cuando nadie está a su lado
ui-table-lock = Dejarla a solas con los vecinos
ui-table-lock-help = Solo se sale con tu PIN. Mientras tanto, esta ventana queda oculta.
ui-table-open = Abrir la mesa

## Seats round a table
card-seat-move = Mueve este sitio alrededor de la mesa: { $seat }. Usa las teclas de flecha.
card-seat-fish = pez azul
card-seat-sun = sol naranja
card-seat-leaf = hoja verde
card-seat-star = estrella rosa
card-seat-feather = pluma marrón
card-seat-umbrella = paraguas celeste
card-seat-moon = luna morada
card-seat-anchor = ancla gris
map-held = El mapa está quieto

## Photos, recordings and drawings
card-photo-take = Hacer una foto
card-photo-another = Hacer otra foto
card-photo-choose = Elegir una imagen de este ordenador
card-photo-title = Hacer una foto
card-photo-shutter = Hacer la foto
card-photo-again = Hacerla otra vez
card-photo-people = ¿A quién se ve en ella?
card-photo-people-why = Antes de que otros vean una foto con niños, el equipo la mira con mucho cuidado.
card-photo-people-none = A nadie
card-photo-people-people = A personas
card-photo-people-children = A niños
card-photo-keeping = Guardando…
card-photo-kept = Tu foto está guardada.
card-photo-number = Foto { $number }
card-photo-remove = Quitar la foto { $number }
card-camera-opening = La cámara se está encendiendo…
card-camera-denied = En esta pantalla no se puede usar la cámara. Lo que has puesto está guardado. Puedes seguir sin foto.
card-camera-missing = Esta pantalla no tiene cámara. Lo que has puesto está guardado. Puedes seguir sin foto.
card-camera-busy = La cámara está ahora aquí: { $seat }. Prueba otra vez dentro de un momento.
card-camera-broken = La cámara no responde. Lo que has puesto está guardado. Prueba otra vez o sigue sin foto.
card-try-again = Probar otra vez
card-go-on-without = Seguir sin ella
card-voice-start = Toca y habla
card-voice-hold = O mantenlo apretado mientras hablas.
card-voice-private = Solo el equipo oye tu voz. Los demás leen lo que has dicho.
card-voice-stop = Ya lo he dicho
card-voice-listening = Te escuchamos
card-voice-time = Duración { $time }
card-voice-again = Decirlo otra vez
card-voice-remove = Quitarla
card-voice-kept = Tu grabación está guardada.
card-voice-play = Escuchar
card-voice-pause = Dejar de escuchar
card-voice-short = Ha sido demasiado corto para oírlo. Aprieta, habla y aprieta otra vez.
card-microphone-opening = El micrófono se está encendiendo…
card-microphone-denied = En esta pantalla no se puede usar el micrófono. Lo que has puesto está guardado. Puedes escribirlo.
card-microphone-missing = Esta pantalla no tiene micrófono. Lo que has puesto está guardado. Puedes escribirlo.
card-microphone-busy = El micrófono está ahora aquí: { $seat }. Prueba otra vez dentro de un momento.
card-microphone-broken = El micrófono no responde. Lo que has puesto está guardado. Prueba otra vez o escríbelo.
card-sketch-start = Dibujar algo
card-sketch-title = Dibújalo aquí
card-sketch-pad = Papel para dibujar. Con teclas: las flechas mueven el lápiz, la barra espaciadora lo baja y lo levanta.
card-sketch-pen-down = El lápiz está bajado.
card-sketch-pen-up = El lápiz está levantado.
card-sketch-inks = Color del lápiz
card-sketch-ink-black = Negro
card-sketch-ink-blue = Azul
card-sketch-ink-green = Verde
card-sketch-ink-red = Rojo
card-sketch-undo = Deshacer
card-sketch-clear = Borrar todo
card-sketch-keep = Guardarlo
card-sketch-kept = Tu dibujo está guardado.
card-sketch-drawing = Tu dibujo
card-sketch-again = Dibujarlo de nuevo
card-sketch-remove = Quitarlo
card-read-photo =
    { $count ->
        [one] Una foto
       *[other] { $count } fotos
    }
card-read-voice = Una grabación
card-read-sketch = Un dibujo
map-voice = Grabación, { $time }
map-voice-play = Escuchar
map-voice-pause = Dejar de escuchar
map-voice-said = Dicho en voz alta
map-photo-held = Esta solo la ves tú
refusal-answer-not-attached = Esta respuesta tiene que ser una foto, una grabación o un dibujo. Lo que has puesto sigue aquí.
refusal-answer-too-many = Aquí caben { $most }. Quita una, por favor. Lo que has puesto sigue aquí.
refusal-attachment-lost = Una foto, grabación o dibujo no ha llegado entero. Tus palabras siguen aquí. Quítalo y ponlo otra vez.
refusal-media-too-large = Es demasiado grande para guardarlo. Tus palabras siguen aquí. Prueba con algo más pequeño o más corto.
refusal-media-too-many = De una vez no cabe más. Todo lo anterior sigue aquí. Aprieta el botón de terminar y luego sigue.
refusal-picture-unreadable = No hemos podido abrir esta foto. Tus palabras están guardadas. Prueba con otra.
refusal-recording-unreadable = No hemos podido abrir esta grabación. Tus palabras están guardadas. Dilo otra vez, por favor.
refusal-recording-too-long = Una grabación puede durar { $minutes } minutos. Tus palabras están guardadas. Dilo otra vez, más corto.

## The report that a planner hands on: read by everybody, so in plain words
report-state = Lo que dijo la gente, hasta el { $date }.
report-heard = Lo que escuchamos
report-nothing = Nadie ha dicho nada todavía.
report-count = Aportaciones en este informe: { $count }.
report-not-located = Sin lugar en el mapa: { $count }.
report-sessions = Dónde lo dijo la gente
report-no-session = Entre encuentros
report-small-sessions = Todos los demás encuentros, algunos con menos de 10 aportaciones
report-time-day = Día a día
report-time-week = Semana a semana
report-time-month = Mes a mes
report-supported = En qué está de acuerdo más gente
report-map = { $layer } en el mapa: { $count }
report-overview = Todo en un mapa
report-about = De qué trata
report-category = Tema
report-no-category = Otra cosa
report-place = Lugar
report-no-place = no está en el mapa
report-pictures = En imágenes
report-photo = Foto
report-photos-left-out = Fotos que no caben aquí, para poder enviar este archivo: { $count }. Están en el archivo GeoPackage.
report-appendix = Todo lo que se dijo
report-layer-empty = Aquí todavía no hay nada.
report-made = Cómo se hizo este informe

## The web map in one file, as residents and planners open it in a browser
web-skip-list = Ir a la lista
web-map = Mapa
web-by = { $organiser }, tal como estaba el { $day }
web-as-of = Tal como estaba el { $day }
web-search = Busca en lo que dijo la gente
web-layers = Mostrar en el mapa
web-category = De qué trata
web-everything = Todo
web-list = Lo que dijo la gente
web-count =
    { $count ->
        [one] 1 aportación
       *[other] { $count } aportaciones
    }
web-count-of = { $count } de { $all } aportaciones
web-nothing = Aquí no hay nada así. Prueba con otras palabras.
web-empty = Nadie ha dicho nada aquí todavía.
web-clear = Mostrar todo
web-more = Mostrar { $count } más
web-unplaced = Sin lugar en el mapa
web-near = El lugar se muestra solo de forma aproximada, a menos de { $metres } m
web-pile =
    { $count ->
        [one] 1 aportación aquí
       *[other] { $count } aportaciones aquí
    }
web-photos =
    { $count ->
        [one] 1 foto
       *[other] { $count } fotos
    }
web-supports =
    { $count ->
        [one] 1 persona está de acuerdo
       *[other] { $count } personas están de acuerdo
    }
web-additions =
    { $count ->
        [one] 1 respuesta de otras personas
       *[other] { $count } respuestas de otras personas
    }
web-photos-left-out = Fotos que no cabían en este archivo: { $count }. Las tienen quienes hicieron el mapa.
web-recordings = Grabaciones de voz que no están en este archivo: { $count }.
web-rights = Las palabras y las fotos son de quienes las dieron. Pregunta a { $organiser } antes de usarlas en otro sitio.
web-rights-nobody = Las palabras y las fotos son de quienes las dieron. Pregunta antes de usarlas en otro sitio.
web-private = Este archivo contiene también lo que no es para todo el mundo. Guárdalo bien y no lo publiques.
web-ground = Mapa: { $credit }
web-libraries = Programas dentro de este archivo
web-no-script = Este mapa necesita JavaScript, que aquí está desactivado. Abre el archivo en un navegador que lo tenga activado.

### A contribution that lies open on the table, as a sheet
map-sheet-larger = Más grande
map-sheet-smaller = Más pequeño
map-sheet-turn = Girar
map-sheet-read-on = Seguir leyendo
map-sheet-from-start = Desde el principio
map-sheet-agree =
    { $count ->
        [one] 1 persona está de acuerdo
       *[other] { $count } personas están de acuerdo
    }
map-sheet-how = Muévela con las flechas del teclado. Con Escape se guarda.
map-sheet-together = Miremos esto entre todos

## A round at the table: dots, a pot of money, a card to answer

card-round-begun = Ha empezado una ronda
card-round-card = Una tarjeta para ti
card-round-result = Ver el resultado
card-round-back = Volver a la ronda
card-round-aside = Dejar a un lado
card-round-your-dots = Tus puntos
card-round-dots-left = Quedan { $left } de { $all }
card-round-more-dot = Un punto más para { $idea }
card-round-less-dot = Quitar un punto a { $idea }
card-round-lies = Tus puntos aquí: { $count }
card-round-funded = { $there } de { $cost }
card-round-paid = Ya está pagado
card-round-pot = En el bote: { $left } de { $pot }
card-round-yours = De tu parte: { $amount }
card-round-more-money = { $amount } más para { $idea }
card-round-less-money = Quitar { $amount } a { $idea }
card-round-rest = Lo que falta: { $amount }
card-round-answer = Responder
card-round-not-now = Ahora no
card-round-first = Primero termina lo que nos estás contando. Esta tarjeta te espera.
card-round-answering = Estás respondiendo a
card-round-results = Esto es lo que salió
card-round-none = Aquí todavía no hay nada que mostrar.
card-round-dot-count = Puntos: { $count }
card-round-idea = Idea { $number }
refusal-dots-used-up = Los { $dots } puntos de este sitio ya están puestos. Quita uno para ponerlo en otra parte.
refusal-idea-paid-for = Esta idea necesita { $cost } y ya los tiene. No se ha cambiado nada.
refusal-not-in-round = Esto no forma parte de lo que preguntamos ahora. No se ha cambiado nada.
refusal-pot-empty = En el bote solo queda { $left }. No se ha cambiado nada.
refusal-round-over = Esta ronda ha terminado. Lo que se puso antes está guardado.

## On the wall, and the clock
map-time-up = Se acabó el tiempo
map-time-left = Tiempo que queda: { $time }
map-wall-now = Ahora en la mesa

## What was done together, in the report and on the web map of a hand-over
report-rounds = Lo que la gente hizo junta
report-round-photo = Una foto para conversar
report-round-dots = Puntos: { $dots } por asiento
report-round-pot = Un bote de { $pot } para repartir
report-round-prompt = Una tarjeta para todos
report-round-answers = Respuestas en este informe: { $count }.
report-round-paid = { $there } de { $cost }
report-round-over = Se dio más de lo que había en el bote: mientras una de estas ideas estaba oculta, su dinero volvía a estar en el bote. No se le quitó nada a nadie.
report-round-untold = Otras ideas que recibieron demasiado poco para contarlo aquí, porque los números pequeños pueden revelar quién fue: { $count }.
map-voice-rounds = De una ronda en la mesa
map-round-dots = Puntos puestos en ideas
map-round-money = Dinero repartido

# The console beside a table
ui-window-console = Consola · { $project }
ui-window-wall = Pared · { $project }
ui-console = Consola
ui-console-covered = La consola está tapada
ui-console-covered-words = Al lado hay una mesa. Solo quien sabe el PIN ve lo que llega y cambia lo que ven todos.
ui-console-uncover = Escribir el PIN
ui-console-pin-words = Escribe el PIN para abrir la consola.
ui-console-pin-open = Abrir
ui-console-pin-stay = Ahora no
ui-console-cover = Tapar la consola
ui-console-time = Qué hora es
ui-console-wall = Pared
ui-console-wall-words = Muestra el mapa, sus historias y los resultados en otra pantalla, para toda la sala
ui-console-wall-dark = Oscurecer la pared, para una sala con las luces apagadas
ui-console-wall-light = Aclarar otra vez la pared
ui-console-seats = En la mesa
ui-console-seats-taken = Sitios ocupados: { $taken } de { $seats }
ui-console-seats-empty = No hay ninguna mesa abierta. Ábrela desde la ventana de quien facilita, y quien se siente aparecerá aquí.
ui-console-seats-back = Los sitios como estaban
ui-console-seats-back-words = Devuelve cada sitio movido a su primer lugar
ui-console-have-left = Han dejado algo: { $some } de { $taken }
ui-console-seat-free = Libre
ui-console-since = desde { $when }
ui-console-quiet = callado { $minutes } min
ui-console-left = dejó { $count }
ui-console-sign-leaf = Hoja
ui-console-sign-sun = Sol
ui-console-sign-moon = Luna
ui-console-sign-star = Estrella
ui-console-sign-feather = Pluma
ui-console-sign-fish = Pez
ui-console-sign-anchor = Ancla
ui-console-sign-umbrella = Paraguas
ui-console-doing = Hay alguien
ui-console-doing-what = Elige qué contar
ui-console-doing-where = Busca el lugar
ui-console-doing-home = Dice qué es el lugar para esa persona
ui-console-doing-tell = Cuenta
ui-console-doing-thanks = Ya con las gracias
ui-console-doing-others = Lee lo que dijeron otros
ui-console-incoming = Lo que llega
ui-console-incoming-empty = Todavía no ha llegado nada. Lo que deje la gente aparece aquí enseguida.
ui-console-publish = Publicar
ui-console-hide = Ocultar…
ui-console-spotlight = Mostrar a todos
ui-console-published-already = Ya lo ven todos.
ui-console-hidden-already = Ya está oculta.
ui-console-unpublished-unlit = Publícala antes: juntos solo se mira lo que todos pueden ver.
ui-console-practice-unlit = La práctica no se muestra a nadie más.
ui-console-spotlight-on = Todos miran «{ $name }»
ui-console-spotlight-on-other = Todos miran una marca
ui-console-spotlight-end = Retirar
ui-console-round = Rondas
ui-console-begin-dots = Puntos
ui-console-begin-dots-words = Cada sitio pone unos puntos en las ideas. Nadie ve cuántos hay hasta el final.
ui-console-begin-tokens = Un bote de dinero
ui-console-begin-tokens-words = Entre todos se gasta un bote en ideas que cuestan algo.
ui-console-begin-prompt = Una tarjeta para todos
ui-console-begin-prompt-words = Reparte una pregunta, una frase o una foto a cada sitio.
ui-console-nothing-to-choose = Todavía no hay nada que elegir. Publica antes una idea.
ui-console-rounds-before = Anteriores
ui-console-round-begin = Empezar la ronda
ui-console-round-photo = Una foto
ui-console-round-dots = Puntos  ·  { $dots } por sitio  ·  ideas: { $count }
ui-console-round-tokens = Un bote de { $pot }  ·  ideas: { $count }
ui-console-round-prompt = Una tarjeta para todos
ui-console-round-end = Terminar la ronda
ui-console-round-end-title = ¿Terminar esta ronda?
ui-console-round-end-words = Después no se puede poner ni mover nada. Lo puesto se guarda, y puedes mostrar a todos el resultado.
ui-console-pot-left = Quedan { $left } en el bote
ui-console-dots-left =
    { $count ->
        [0] todos puestos
       *[other] quedan { $count }
    }
ui-console-answers =
    { $count ->
        [0] sin respuesta aún
        [one] una respuesta
       *[other] { $count } respuestas
    }
ui-console-ended-dots =
    { $amount ->
        [0] No se puso ningún punto
        [one] Se puso un punto
       *[other] Se pusieron { $amount } puntos
    }
ui-console-ended-tokens = Se gastaron { $amount }
ui-console-ended-prompt =
    { $amount ->
        [0] Nadie respondió
        [one] Una respuesta
       *[other] { $amount } respuestas
    }
ui-console-result-show = Mostrar el resultado
ui-console-result-away = Retirar el resultado
ui-console-ask-dots-words = Cada sitio tiene los mismos puntos. Puede haber varios en una idea.
ui-console-ask-dots-example = ¿Qué ideas van primero?
ui-console-ask-tokens-words = Todos ven cómo se vacía el bote. Nadie paga por una idea más de lo que cuesta.
ui-console-ask-tokens-example = ¿En qué gastamos el dinero?
ui-console-ask-prompt-words = Se reparte a cada sitio. Las respuestas son aportaciones como las demás.
ui-console-ask-prompt-example = ¿Qué te gustaba hacer aquí de pequeño?
ui-console-ask-question = ¿Qué se pregunta a todos?
ui-console-ask-dots = Puntos por sitio
ui-console-ask-ideas = Ideas para elegir
ui-console-ask-costs = Ideas para elegir, y lo que cuesta cada una
ui-console-ask-pot = Dinero en el bote
ui-console-ask-unit = Cómo se escribe el dinero
ui-console-ask-photo = Una foto
ui-console-ask-photo-words = Se hace de nuevo, sin lugar ni fecha, antes de que nadie la vea.
ui-console-photo-away = Quitarla
ui-console-ideas-search = Buscar por palabras o número
ui-console-ideas-layer = Capa
ui-console-ideas-any-layer = Todas las capas
ui-console-ideas-none = Ninguna aportación publicada dice esto.
ui-console-ideas-all = Tomarlas todas
ui-console-ideas-too-many = Más de { $most } ideas son demasiadas para sopesar. Busca, o elige una capa.
ui-console-ideas-chosen = { $count } elegidas, como mucho { $most }
ui-console-ideas-cost = Coste
ui-console-ideas-cost-of = Lo que cuesta «{ $name }»
ui-console-missing-question = Escribe qué se pregunta a todos.
ui-console-missing-ideas = Elige las ideas.
ui-console-missing-pot = Di cuánto dinero hay en el bote.
ui-console-missing-costs = Di cuánto cuesta cada idea elegida.
ui-console-missing-card = Escribe algo en la tarjeta, o elige una foto.
ui-console-clock = Reloj
ui-console-minutes = { $minutes } min
ui-console-more-time = Un minuto más
ui-console-stop-clock = Parar
ui-console-time-up = Se acabó el tiempo
ui-console-map = El mapa
ui-console-freeze = Dejar el mapa quieto
ui-console-unfreeze = Que el mapa se mueva otra vez
ui-console-free-words = Cualquiera en la mesa puede mover el mapa.
ui-console-frozen-words = Ningún dedo mueve el mapa. Se puede seguir señalando y dibujando.
ui-console-wall-nowhere = No hay otra pantalla para la pared. Conecta una y pulsa otra vez Pared.
