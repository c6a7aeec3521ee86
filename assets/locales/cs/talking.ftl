# The list of what is to be talked about, and the workplace questions.

## The list on Today

talk-title = Můj seznam k rozhovoru
talk-empty = Zatím na něm nic není.
talk-notes = Poznámky označené k rozhovoru
talk-new = Něco k rozhovoru
talk-add = Přidat na seznam
talk-added = Je na seznamu k rozhovoru.
talk-add-it = Přidat
not-again = Už to nepřipomínat
talk-what = Co to je?
talk-ask = Co od toho chci
talk-ask-open = Zatím nezvoleno
talk-ask-think_it_through = promyslet to
talk-ask-advice = rada
talk-ask-decision = rozhodnutí
talk-ask-backing_upwards = posunout to výš
talk-ask-information = informace
talk-ask-feedback = zpětná vazba
talk-ask-just_know = jen pro informaci
talk-minutes = Minuty
talk-for-minutes = { NUMBER($minutes) }{ "\u00A0" }min
talk-keep = Uložit
talk-leave = Zrušit
talk-change = Upravit
talk-change-of = Upravit: { $title }
talk-done = Probráno
talk-done-of = Probráno: { $title }
talk-done-title = Co už je probrané
talk-back = Zpět na seznam
talk-back-of = Zpět na seznam: { $title }
talk-remove = Odstranit
talk-remove-of = Odstranit: { $title }
talk-remove-title = Odstranit to ze seznamu?
talk-remove-about = Jeho slova se odstraní navždy. Poznámky, ze kterých je, zůstanou.
talk-remove-yes = Odstranit navždy
talk-note = Poznámka
talk-note-nth = Poznámka { NUMBER($nth) }
