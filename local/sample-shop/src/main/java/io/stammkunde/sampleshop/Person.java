package io.stammkunde.sampleshop;

import java.text.Normalizer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An invented customer. */
record Person(String userId, String firstName, String lastName, String email, String city, String postalCode) {
    private static final List<String> FIRST_NAMES = List.of(
            "Anna",
            "Lena",
            "Marie",
            "Sophie",
            "Laura",
            "Julia",
            "Sabine",
            "Petra",
            "Monika",
            "Claudia",
            "Katrin",
            "Susanne",
            "Ayşe",
            "Elif",
            "Olga",
            "Jana",
            "Hannah",
            "Emma",
            "Mia",
            "Franziska",
            "Birgit",
            "Renate",
            "Thomas",
            "Michael",
            "Andreas",
            "Stefan",
            "Christian",
            "Jan",
            "Lukas",
            "Jonas",
            "Felix",
            "Paul",
            "Max",
            "Peter",
            "Klaus",
            "Jürgen",
            "Mehmet",
            "Emre",
            "Sergej",
            "Tobias",
            "Florian",
            "Björn",
            "Uwe",
            "Matthias");
    private static final List<String> LAST_NAMES = List.of(
            "Müller",
            "Schmidt",
            "Schneider",
            "Fischer",
            "Weber",
            "Meyer",
            "Wagner",
            "Becker",
            "Schulz",
            "Hoffmann",
            "Schäfer",
            "Koch",
            "Bauer",
            "Richter",
            "Klein",
            "Wolf",
            "Schröder",
            "Neumann",
            "Schwarz",
            "Zimmermann",
            "Braun",
            "Krüger",
            "Hofmann",
            "Hartmann",
            "Lange",
            "Werner",
            "Krause",
            "Lehmann",
            "Köhler",
            "Maier",
            "Yılmaz",
            "Kaya",
            "Demir",
            "Nowak",
            "Ivanov",
            "Huber",
            "Vogel",
            "Peters",
            "Jansen",
            "Böhm",
            "Groß");
    /** City, and the first and last of a range of postcodes there. */
    private static final List<String> CITIES = List.of(
            "Berlin 10115 14199",
            "Hamburg 20095 22769",
            "München 80331 81929",
            "Köln 50667 51149",
            "Frankfurt am Main 60306 60599",
            "Stuttgart 70173 70629",
            "Düsseldorf 40210 40629",
            "Leipzig 4103 4357",
            "Dortmund 44135 44388",
            "Essen 45127 45359",
            "Bremen 28195 28779",
            "Dresden 1067 1328",
            "Hannover 30159 30669",
            "Nürnberg 90402 90491",
            "Freiburg im Breisgau 79098 79117",
            "Kiel 24103 24159",
            "Münster 48143 48167",
            "Erfurt 99084 99099",
            "Rostock 18055 18147",
            "Regensburg 93047 93059");

    static Person number(int number, Dice dice) {
        String first = dice.oneOf(FIRST_NAMES);
        String last = dice.oneOf(LAST_NAMES);
        String[] place = dice.oneOf(CITIES).split(" (?=\\d)", -1);
        int postcode = dice.between(Integer.parseInt(place[1]), Integer.parseInt(place[2]));
        String mailbox = plain(first) + "." + plain(last) + number;
        String email = mailbox + (dice.chance(0.6) ? "@example.org" : "@example.com");
        return new Person(
                "K-%06d".formatted(100_000 + number), first, last, email, place[0], "%05d".formatted(postcode));
    }

    private static String plain(String name) {
        String spelledOut = name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ı", "i");
        return Normalizer.normalize(spelledOut, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }

    Map<String, Object> traits(Instant createdAt) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("city", city);
        address.put("postalCode", postalCode);
        address.put("country", "DE");
        Map<String, Object> traits = new LinkedHashMap<>();
        traits.put("firstName", firstName);
        traits.put("lastName", lastName);
        traits.put("email", email);
        traits.put("address", address);
        traits.put("createdAt", createdAt.toString());
        return traits;
    }

    /** Invented, but treated like the real thing. */
    @Override
    public String toString() {
        return "Person[" + userId + "]";
    }
}
