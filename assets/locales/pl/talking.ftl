# The list of what is to be talked about, and the workplace questions.

## The list on Today

talk-title = Moja lista do omówienia
talk-empty = Na razie nic na niej nie ma.
talk-notes = Notatki oznaczone „Do omówienia”
talk-new = Coś do omówienia
talk-add = Dodaj do listy
talk-added = Na liście do omówienia.
talk-add-it = Dodaj
not-again = Nie wspominaj o tym więcej
talk-what = O co chodzi?
talk-ask = O co proszę
talk-ask-open = Jeszcze nie wiadomo
talk-ask-think_it_through = wspólne przemyślenie
talk-ask-advice = rada
talk-ask-decision = decyzja
talk-ask-backing_upwards = przekazanie wyżej
talk-ask-information = informacja
talk-ask-feedback = informacja zwrotna
talk-ask-just_know = tylko do wiadomości
talk-minutes = Minuty
talk-for-minutes = { NUMBER($minutes) } min
talk-keep = Zapisz
talk-leave = Anuluj
talk-change = Zmień
talk-change-of = Zmień: { $title }
talk-done = Omówione
talk-done-of = Omówione: { $title }
talk-done-title = Co już omówiono
talk-back = Z powrotem na listę
talk-back-of = Z powrotem na listę: { $title }
talk-remove = Usuń
talk-remove-of = Usuń: { $title }
talk-remove-title = Usunąć to z listy?
talk-remove-about = Te słowa zostaną usunięte na zawsze. Notatki, z których pochodzą, zostają.
talk-remove-yes = Usuń na zawsze
talk-note = Notatka
talk-note-nth = Notatka { NUMBER($nth) }
