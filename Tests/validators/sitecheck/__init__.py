"""Reads a built site with other people's parsers and the design's own promises.

The Swift tests look at the builder from inside; these look only at the folder that it wrote, as a
browser, a calendar application or a crawler would. One module a concern; each gives a `Report`.
"""
