"""The ground floor: words that every other floor uses, and that use nothing of ours."""
