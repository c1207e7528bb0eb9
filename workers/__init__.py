"""The other way in: sweepers over the rows that are due, and arq as their doorbell."""
