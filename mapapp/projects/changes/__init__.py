"""What a planner changed in a file that was handed over: shown by uuid, and taken only as far as a person says."""
