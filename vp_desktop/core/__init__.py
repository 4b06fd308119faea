"""What the program knows without Qt, SQL, paper or files: values, rules, terms and anonymity."""
