# Words in the Markdown files of an archive that holds everything, outside the person's own and those of the forms.

exported-tags = Štítky
exported-bin = V koši od { $day }
exported-version = Podoba do { $day }
