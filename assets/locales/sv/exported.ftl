# Words in the Markdown files of an archive that holds everything, outside the person's own and those of the forms.

exported-tags = Etiketter
exported-bin = I papperskorgen sedan { $day }
exported-version = Så här var den till { $day }
