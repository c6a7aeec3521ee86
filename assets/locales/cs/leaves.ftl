# What is on the pages to hand over: to a manager, a team or a colleague, who has never seen the notebook.

## What three studies ask of workplaces

leaf-workplaces = Co tři studie žádají od pracovišť
leaf-workplaces-lead = Pro vedoucí a týmy. Ve třech studiích mluvili výzkumníci s peer konzultanty. Toto zjistili a o toto žádají.
leaf-studies-cz = Česko
leaf-studies-cz-1 = Janoušková a další (2022) mluvili s 15 peer konzultanty v Česku. Autoři žádají od pracovišť:
leaf-studies-cz-supervision = pravidelnou supervizi
leaf-studies-cz-training = školení pro celý tým
leaf-studies-cz-role = jasný popis role
leaf-studies-cz-stigma = konec stigmatizace lidí s duševním onemocněním ve službě.
leaf-studies-se = Švédsko
leaf-studies-se-1 = Wall a další (2022) mluvili s deseti peer konzultanty ve Švédsku. Těžké bylo stigma, rozdělená loajalita a chybějící jasná náplň práce. Sama práce jim dávala hluboký smysl.
leaf-studies-pl = Polsko
leaf-studies-pl-1 = Klingemann a další (2024) mluvili se 14 peer konzultanty v Polsku. Popisují, co se děje, když peer konzultanti nemohou dělat to, co jim připadá správné. Doporučují změny v organizacích.
leaf-workplaces-last = Nic z toho není o tom, jak dobře peer konzultant svou práci dělá.
leaf-sources = Odkud to je
leaf-source-cz = Janoušková a další 2022, Psychiatric Services, strany 1424 až 1427.
leaf-source-se = Wall a další 2022, Issues in Mental Health Nursing 43 (4), strany 344 až 355.
leaf-source-pl = Klingemann, Sienkiewicz-Jarosz, Molenda a Świtaj 2024, Community Mental Health Journal, doi 10.1007/s10597-024-01370-8.

## How to ask me

leaf-ask-me = Jak se mě ptát
leaf-ask-me-lead = Pro chvíli, kdy se mě po něčem těžkém chcete zeptat, jak mi je:
leaf-part-helps-when = Pomáhá, když
leaf-part-helps-not-when = Nepomáhá, když
leaf-part-ask-again = Další otázku prosím za
leaf-part-reach-me = Kde mě zastihnete
leaf-ask-me-last = Stačí krátká otázka: „Můžu něco udělat?“ Možná řeknu ne. I tak je dobré, že se někdo ptá.

## Lines for my job description

leaf-job-description = Řádky do mé náplně práce
leaf-job-description-lead = Mými slovy, k rozhovoru o tom, co mám v práci na starosti.
leaf-part-written = Dělám to a je to zapsané
leaf-part-unwritten = Dělám to a nikde to zapsané není
leaf-part-not-mine = Chce se to po mně a moje práce to není
leaf-job-description-last = Co by se dalo zapsat, kdo to může udělat a dokdy?

## A page for the team

leaf-team = Peer práce u nás
leaf-team-lead = Stránka pro tým, od člověka, který tu dělá peer práci.
leaf-part-does-here = Co tu k peer práci patří
leaf-part-does-not-here = Co tu k peer práci nepatří
leaf-part-helps-here = Co pomáhá
leaf-team-last = Zeptejte se mě na to.

## On every page with own words

leaf-by-me = Jsou to moje vlastní slova. Tato stránka nepatří do žádné zdravotnické ani personální dokumentace.
