# Words in the Markdown files of an archive that holds everything, outside the person's own and those of the forms.

exported-tags = Tagi
exported-bin = W koszu od { $day }
exported-version = Treść do { $day }
