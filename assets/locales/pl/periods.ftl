# Periods of work, the own early sign, and the usual range.

## Where I work

where-i-work = Gdzie pracuję
where-i-work-about = Po pięciu ocenach Inbetween może pokazać, co jest u ciebie zwykłe. Z każdą nową pracą zaczyna się to od nowa. Wszystko można tu zostawić puste i zmienić w Ustawieniach.
where-i-work-kept = Zapisano. Jest to w Ustawieniach, w „Okresy pracy”.
phase-setting = Gdzie pracujesz?
phase-hours = Godziny w tygodniu
phase-tenure = Jak długo w tej pracy
phase-job-description = Czy jest pisemny opis stanowiska?
phase-label = Własna nazwa tego okresu pracy
phase-since = Od
phase-until = Do
phase-ends = Już się skończył
phase-goes-on = Jeszcze trwa
phase-formerly = Moje własne leczenie odbywało się kiedyś tam, gdzie teraz pracuję.
phase-formerly-help = Tylko dla ciebie; nigdy na stronie, którą przynosisz.
phase-keep = Zapisz
later = Później
not-now = Nie teraz

## Periods of work, in Settings

periods-title = Okresy pracy
periods-about = Nowa praca to nowy okres pracy. Notatka należy do okresu, w który wypada jej data. Gdy trwają dwa naraz, można wskazać, którego dotyczy.
phase-unnamed = Okres pracy
phase-from = Od { $from }
phase-from-to = Od { $from } do { $to }
phase-named-from = { $name } (od { $from })
phase-named-from-to = { $name } (od { $from } do { $to })
phase-edit = Zmień ten okres
phase-edit-of = Zmień ten okres: { $name }
phase-new = Zacznij nowy okres pracy
phase-instead = Zacząć nowy okres pracy? Twój zwykły zakres zacznie się wtedy od nowa.
phase-start = Zacznij
phase-leave = Anuluj
phase-remove = Usuń ten okres
phase-remove-title = Usunąć ten okres?
phase-remove-about = Jego opis zostanie usunięty na zawsze. Twoje notatki zostają.
phase-remove-yes = Usuń

## My own early sign

own-sign-title = Mój własny wczesny sygnał
own-sign-question = Czy jest coś, co zauważasz u siebie, gdy pracy robi się za dużo? Zapisz to jednym zdaniem. Możesz oceniać je za każdym razem. Nie trafia na stronę, którą przynosisz, chyba że to włączysz.
own-sign-example = „Przestaję odpisywać siostrze na wiadomości”.
own-sign-keep = Zapisz to zdanie
own-sign-take-away = Usuń
own-sign-kept = Zapisano. Od następnego razu będzie pod pozostałymi zdaniami.
own-sign-gone = Usunięto. Wcześniejsze oceny zostają.
