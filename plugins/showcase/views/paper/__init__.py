"""What paper is given: sheets, pin-up pages, booklets, posters, and cards for social networks; all through the lens, for print or social."""
