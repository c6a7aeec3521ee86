# What is on the pages to hand over: to a manager, a team or a colleague, who has never seen the notebook.
# Plain words, short sentences, calm. "I" is the person who hands it over. The facts about the studies, with their years and
# numbers, are those of the published papers: nothing is to be added to them.
# Texts marked "final" stand word for word in the domain brief.

## What three studies ask of workplaces

# final
leaf-workplaces = What three studies ask of workplaces
leaf-workplaces-lead = For managers and teams. Three studies spoke with peer support workers. This is what they found, and what they ask for.
leaf-studies-cz = Czechia
leaf-studies-cz-1 = Janoušková and others (2022) spoke with 15 peer workers in Czechia. The authors ask workplaces for:
leaf-studies-cz-supervision = regular supervision
leaf-studies-cz-training = training for the whole team
leaf-studies-cz-role = a clear description of the role
leaf-studies-cz-stigma = an end to stigma towards people with mental illness in the service.
leaf-studies-se = Sweden
leaf-studies-se-1 = Wall and others (2022) spoke with ten peer workers in Sweden. Stigma, divided loyalties and the lack of a clear job description were hard. The work itself was deeply meaningful.
leaf-studies-pl = Poland
leaf-studies-pl-1 = Klingemann and others (2024) spoke with 14 peer support workers in Poland. They describe what happens when peer workers cannot do what seems right to them. They recommend changes in organisations.
# final
leaf-workplaces-last = None of this is about how well a peer worker does the work.
leaf-sources = Where this comes from
leaf-source-cz = Janoušková and others 2022, Psychiatric Services, pages 1424 to 1427.
leaf-source-se = Wall and others 2022, Issues in Mental Health Nursing 43 (4), pages 344 to 355.
leaf-source-pl = Klingemann, Sienkiewicz-Jarosz, Molenda and Świtaj 2024, Community Mental Health Journal, doi 10.1007/s10597-024-01370-8.

## How to ask me

# final
leaf-ask-me = How to ask me
# final
leaf-ask-me-lead = If you want to check in with me after something hard:
# final
leaf-part-helps-when = It helps when
# final
leaf-part-helps-not-when = It does not help when
# final
leaf-part-ask-again = Please ask again in
# final
leaf-part-reach-me = You reach me by
leaf-ask-me-last = A short question is enough: “Is there anything I can do?” I may say no. It is good to be asked.

## Lines for my job description

# final
leaf-job-description = Lines for my job description
leaf-job-description-lead = In my own words, for a talk about my tasks.
# final
leaf-part-written = I do this, and it is written down
# final
leaf-part-unwritten = I do this, and it is written nowhere
# final
leaf-part-not-mine = I am asked for this, and it is not mine
leaf-job-description-last = What could be written down, who could do it, and by when?

## A page for the team

leaf-team = Peer support here
leaf-team-lead = A page for the team, from the peer support worker.
leaf-part-does-here = What a peer support worker does here
leaf-part-does-not-here = What a peer support worker does not do here
leaf-part-helps-here = What helps
# final
leaf-team-last = Ask me about it.

## On every page with own words

leaf-by-me = Written by me. This page is not part of any patient or personnel record.
