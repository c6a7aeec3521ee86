# Words in the Markdown files of an archive that holds everything, outside the person's own and those of the forms.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".

exported-tags = Tags
exported-bin = In the bin since { $day }
exported-version = As it was until { $day }
