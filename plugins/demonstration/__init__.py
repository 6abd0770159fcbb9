"""The demonstration pictures: landscapes, farms, workshops and ports, all drawn by this package and by nothing else."""
