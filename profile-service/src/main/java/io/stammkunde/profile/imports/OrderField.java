package io.stammkunde.profile.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of an order file may mean. */
public enum OrderField {
    /** Groups lines into orders. Without it each line is an order of its own. */
    INVOICE("invoiceno invoice orderid orderno ordernumber bestellnummer rechnungsnummer auftrag"),
    /** The shop's id of the customer; becomes the user id. */
    CUSTOMER("customerid customer customerno userid kundennummer kundennr kunde kundenid"),
    DATE("invoicedate date orderdate timestamp datum bestelldatum rechnungsdatum createdat"),
    /** Number of pieces; 1 if there is no such column. Below zero: returned. */
    QUANTITY("quantity qty menge anzahl pieces"),
    /** Of one piece. */
    PRICE("unitprice price preis einzelpreis stückpreis"),
    /** Of the whole line, where there is no price of one piece. */
    AMOUNT("amount total revenue linetotal betrag summe umsatz"),
    PRODUCT("stockcode productid sku artikelnummer artikelnr product"),
    NAME("description productname bezeichnung artikel artikelname"),
    CATEGORY("category kategorie warengruppe"),
    CURRENCY("currency währung waehrung"),
    EMAIL("email mail customeremail"),
    COUNTRY("country land");

    /** In small letters and separated by a blank. */
    private final String usualNames;

    OrderField(String usualNames) {
        this.usualNames = usualNames;
    }

    /** As it is written in mappings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code time} and {@code timestamp} mean the date as well. */
    static Optional<OrderField> ofKey(String key) {
        String known = key.equals("time") || key.equals("timestamp") ? DATE.key() : key;
        return Arrays.stream(values())
                .filter(field -> field.key().equals(known))
                .findFirst();
    }

    /** Whether a column of this header usually means this field. */
    boolean isUsuallyCalled(String header) {
        return List.of(usualNames.split(" ", -1))
                .contains(header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
    }
}
