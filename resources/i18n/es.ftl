### Spanish. Keys as in en.ftl; a sentence that is missing here is shown in English.
## name: Español
## direction: ltr
## keyboard: es
## reviewed: no

## The resident's card
card-region = Tu espacio para participar
card-begin = Suma tu voz
card-begin-compact = Añadir
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
card-where-line = Toca el mapa a lo largo de la línea, punto por punto.
card-where-area = Toca cada esquina de la zona.
card-where-marked = Tu lugar está marcado. Para cambiarlo, toca en otra parte.
card-where-outside = Ese lugar está fuera de { $area }.
card-where-again = Elegir otro lugar
card-where-keep = Dejarlo aquí
card-where-kept = Tu lugar se queda donde lo pusiste.
card-where-whole = Toda la zona
card-where-unsure = No lo sé bien
card-shape = Forma
card-shape-point = Un punto
card-shape-line = Una línea
card-shape-area = Una zona
card-find = O busque una calle o un lugar
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
card-tell-category = ¿De qué se trata?
card-tell-words = Con tus palabras
card-tell-name = Ponle un nombre corto, si quieres
card-needed = (responde, por favor)
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
map-home = Volver a nuestra zona
map-ground = Qué muestra el mapa
map-ground-bases = Mapa
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
