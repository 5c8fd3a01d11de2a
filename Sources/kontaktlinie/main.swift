print("kontaktlinie")
