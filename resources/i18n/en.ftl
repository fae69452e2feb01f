### English. One file holds every sentence of the app; page and Python read the same.
### Keys: card-* resident's card, map-* on the map, refusal-* a rule's no, problem-* files and disks,
### ui-* the facilitator's window, export-* hand-over, cli-* commands.
## name: English
## direction: ltr
## keyboard: en
## reviewed: yes
