"""The register's file: SQLCipher, plain SQL, one repository for each aggregate."""
