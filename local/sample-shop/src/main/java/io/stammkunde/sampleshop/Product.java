package io.stammkunde.sampleshop;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something the shop sells.
 *
 * @param id article number
 * @param price net, EUR
 */
record Product(String id, String name, String category, String brand, BigDecimal price) {
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("product_id", id);
        properties.put("sku", id);
        properties.put("name", name);
        properties.put("category", category);
        properties.put("brand", brand);
        properties.put("price", price);
        properties.put("currency", "EUR");
        return properties;
    }
}
