# What is on the pages to hand over: to a manager, a team or a colleague, who has never seen the notebook.

## What three studies ask of workplaces

leaf-workplaces = O co trzy badania proszą miejsca pracy
leaf-workplaces-lead = Dla kierownictwa i zespołów. W trzech badaniach rozmawiano z asystentami zdrowienia. Oto, co z nich wynika i o co proszą ich autorzy.
leaf-studies-cz = Czechy
leaf-studies-cz-1 = Janoušková i in. (2022) rozmawiali z 15 asystentami zdrowienia w Czechach. Autorzy proszą miejsca pracy o:
leaf-studies-cz-supervision = regularną superwizję
leaf-studies-cz-training = szkolenie dla całego zespołu
leaf-studies-cz-role = jasny opis roli
leaf-studies-cz-stigma = koniec stygmatyzacji osób z chorobą psychiczną w placówce.
leaf-studies-se = Szwecja
leaf-studies-se-1 = Wall i in. (2022) rozmawiali z dziesięcioma asystentami zdrowienia w Szwecji. Trudne były stygmatyzacja, rozdarta lojalność i brak jasnego opisu stanowiska. Sama praca miała głęboki sens.
leaf-studies-pl = Polska
leaf-studies-pl-1 = Klingemann i in. (2024) rozmawiali z 14 asystentami zdrowienia w Polsce. Opisują, co się dzieje, gdy asystenci zdrowienia nie mogą zrobić tego, co uważają za słuszne. Zalecają zmiany w organizacjach.
leaf-workplaces-last = Nic z tego nie mówi o tym, jak dobrze asystent zdrowienia wykonuje swoją pracę.
leaf-sources = Skąd to pochodzi
leaf-source-cz = Janoušková i in. 2022, Psychiatric Services, strony 1424–1427.
leaf-source-se = Wall i in. 2022, Issues in Mental Health Nursing 43 (4), strony 344–355.
leaf-source-pl = Klingemann, Sienkiewicz-Jarosz, Molenda i Świtaj 2024, Community Mental Health Journal, doi 10.1007/s10597-024-01370-8.

## How to ask me

leaf-ask-me = Jak mnie pytać
leaf-ask-me-lead = Jeśli po czymś trudnym chcesz zapytać, co u mnie:
leaf-part-helps-when = Pomaga mi, gdy
leaf-part-helps-not-when = Nie pomaga mi, gdy
leaf-part-ask-again = Zapytaj znowu za
leaf-part-reach-me = Kontakt ze mną
leaf-ask-me-last = Wystarczy krótkie pytanie: „Czy mogę coś dla ciebie zrobić?” Mogę odmówić. Dobrze, gdy ktoś pyta.

## Lines for my job description

leaf-job-description = Zdania do mojego opisu stanowiska
leaf-job-description-lead = Moimi słowami, na rozmowę o moich zadaniach.
leaf-part-written = Robię to i jest to zapisane
leaf-part-unwritten = Robię to i nigdzie nie jest to zapisane
leaf-part-not-mine = Proszą mnie o to, a to nie moje zadanie
leaf-job-description-last = Co można by zapisać, kto może to zrobić i do kiedy?

## A page for the team

leaf-team = Asystent zdrowienia u nas
leaf-team-lead = Strona dla zespołu, od asystenta zdrowienia.
leaf-part-does-here = Co asystent zdrowienia tutaj robi
leaf-part-does-not-here = Czego asystent zdrowienia tutaj nie robi
leaf-part-helps-here = Co pomaga
leaf-team-last = Proszę mnie o to pytać.

## On every page with own words

leaf-by-me = Napisane przeze mnie. Ta strona nie jest częścią dokumentacji medycznej ani akt osobowych.
