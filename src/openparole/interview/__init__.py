"""Questions, answers and the way back: shared by the terminal and the web. Knows neither, and no clock."""
