package io.stammkunde.sampleshop;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The range of goods: eight categories, from a postcard to an espresso machine. */
final class Catalogue {
    /** Name, brand, net price; a line each, a category a block. */
    private static final String GOODS = """
            # Kaffee
            Espresso Napoli 1 kg|Rösterei Hafen|18.40
            Filterkaffee Morgenrot 500 g|Rösterei Hafen|9.20
            Bio-Crema 1 kg|Rösterei Hafen|21.70
            Entkoffeiniert 500 g|Rösterei Hafen|10.90
            Handfilter Porzellan|Tonwerk|16.80
            Kaffeemühle Hand|Mahlgut|49.50
            Siebträger Uno|Mahlgut|412.00
            Milchkännchen Edelstahl|Mahlgut|14.20
            # Tee
            Darjeeling First Flush 100 g|Teekontor Nord|12.60
            Ostfriesenmischung 250 g|Teekontor Nord|8.30
            Kräutergarten 80 g|Teekontor Nord|5.90
            Rooibos Orange 100 g|Teekontor Nord|6.40
            Teekanne Gusseisen 0,8 l|Tonwerk|44.90
            Teesieb fein|Tonwerk|7.50
            # Küche
            Kochmesser 20 cm|Klinge & Sohn|64.70
            Schneidebrett Eiche|Holzgut|28.60
            Gusspfanne 28 cm|Eisenherd|71.40
            Topfset dreiteilig|Eisenherd|129.00
            Springform 26 cm|Backliebe|17.60
            Rührschüssel Emaille|Backliebe|19.30
            Gewürzmühle Buche|Holzgut|23.50
            Schürze Leinen|Webstube|26.10
            # Wohnen
            Wolldecke Merino|Webstube|83.20
            Kissenhülle Leinen|Webstube|24.40
            Kerzenständer Messing|Lichtblick|31.90
            Tischleuchte Opal|Lichtblick|96.60
            Vase Steinzeug|Tonwerk|27.70
            Bilderrahmen A4|Holzgut|15.10
            Teppich Jute 120 cm|Webstube|118.50
            # Garten
            Gartenschere|Grünwerk|33.60
            Gießkanne Zink|Grünwerk|29.40
            Saatgut Wildblumen|Grünwerk|4.20
            Pflanztopf Terrakotta|Tonwerk|18.90
            Hängematte Baumwolle|Webstube|74.80
            Feuerschale 60 cm|Eisenherd|109.20
            # Papier
            Notizbuch A5|Papierhaus|11.70
            Postkarten Set|Papierhaus|6.70
            Füller Klassik|Papierhaus|37.80
            Kalender Wand|Papierhaus|16.80
            Geschenkpapier Rolle|Papierhaus|4.60
            # Bad
            Seife Olive|Seifenkessel|5.40
            Handtuch Waffelpiqué|Webstube|20.90
            Badvorleger Baumwolle|Webstube|34.40
            Körperöl Mandel|Seifenkessel|15.90
            Bürste Buche|Holzgut|12.50
            # Geschenke
            Probierpaket Kaffee|Rösterei Hafen|25.20
            Frühstückskorb|Rösterei Hafen|46.10
            Adventskalender Tee|Teekontor Nord|29.40
            Baumschmuck Stroh|Holzgut|13.40
            Holzspielzeug Bauernhof|Holzgut|58.70
            """;

    private static final int PACKETS = 4;

    private static final Catalogue INSTANCE = new Catalogue();

    private final List<String> categories = new ArrayList<>();
    private final List<List<Product>> shelves = new ArrayList<>();

    private Catalogue() {
        for (String line : GOODS.lines().toList()) {
            if (line.startsWith("# ")) {
                categories.add(line.substring(2));
                shelves.add(new ArrayList<>());
            } else {
                String[] parts = line.split("\\|", -1);
                List<Product> shelf = shelves.getLast();
                String id = "%s-%02d"
                        .formatted(categories.getLast().substring(0, 2).toUpperCase(Locale.ROOT), shelf.size() + 1);
                shelf.add(new Product(id, parts[0], categories.getLast(), parts[1], new BigDecimal(parts[2])));
            }
        }
    }

    static Catalogue get() {
        return INSTANCE;
    }

    /** A coffee by the packet, as it is subscribed to: the first articles of the first shelf. */
    Product coffee(Dice dice) {
        return shelves.getFirst().get(dice.between(0, PACKETS - 1));
    }

    int categories() {
        return categories.size();
    }

    /** One article: from the favourite category more often than not, otherwise what the season suggests. */
    Product pick(int favourite, double purse, Instant at, Dice dice) {
        int category =
                dice.chance(0.55) ? favourite : seasonal(at.atZone(Season.ZONE).getMonth(), dice);
        List<Product> shelf = shelves.get(category);
        double[] weights = new double[shelf.size()];
        for (int index = 0; index < weights.length; index++) {
            double price = shelf.get(index).price().doubleValue();
            weights[index] = StrictMath.exp(-StrictMath.abs(StrictMath.log(price / (16 * purse))));
        }
        return shelf.get(dice.weighted(weights));
    }

    private int seasonal(Month month, Dice dice) {
        double[] weights = new double[categories.size()];
        for (int index = 0; index < weights.length; index++) {
            weights[index] = switch (categories.get(index)) {
                case "Garten" -> month.getValue() >= 3 && month.getValue() <= 7 ? 2 : 0.3;
                case "Geschenke" -> month.getValue() >= 11 ? 3 : 0.4;
                case "Tee" -> month.getValue() >= 10 || month.getValue() <= 2 ? 1.6 : 0.8;
                case "Kaffee" -> 1.8;
                default -> 1;
            };
        }
        return dice.weighted(weights);
    }
}
