"""What the page of a bullying case has beside other dossiers."""
