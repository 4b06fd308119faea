"""Attachments: files of a case, put in, shown in the window without writing a file, and taken out."""
