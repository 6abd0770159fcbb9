"""The words of the kiosk's interface, by the keys that its script and its page know."""

from __future__ import annotations

from ..terms.strings import Strings


def spoken(words: Strings) -> dict[str, str]:
    """Every word of the interface in one language."""
    say = words.say
    return {
        "touch": say("Touch the screen to explore"),
        "explore": say("Explore"),
        "choose": say("What would you like to see?"),
        "map": say("On the map"),
        "questions": say("What families ask"),
        "centres": say("By centre"),
        "trainings": say("By training"),
        "dates": say("Next dates"),
        "went": say("Our ports of call"),
        "back": say("Back"),
        "start": say("Start"),
        "show": say("Resume the show"),
        "pause": say("Pause"),
        "play": say("Play"),
        "previous": say("Previous"),
        "next": say("Next"),
        "full": say("Full screen"),
        "more": say("Further down"),
        "less": say("Further up"),
        "phone": say("The whole story, on your phone"),
        "phone_answers": say("All the answers, on your phone"),
        "phone_dates": say("The whole calendar, on your phone"),
        "phone_site": say("All the stories, on your phone"),
        "read": say("Read the story"),
        "voices": say("Other voices"),
        "listen": say("Listen"),
        "watch": say("Watch"),
        "transcript": say("Read the transcript"),
        "unplayable": say("This recording cannot be played here."),
        "figures": say("This year's figures"),
        "still": say("Still there? The show resumes in a moment. Touch the screen to stay."),
        "nothing": say("The first stories will come soon."),
        "clock": say("The clock of this computer seems wrong."),
        "emblem": say("Emblem of the European Union"),
    }
