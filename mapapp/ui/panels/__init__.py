"""What stands beside the map: one file per panel, each given a UiContext and nothing else."""
