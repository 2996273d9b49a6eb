package org.northline.web.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.northline.planning.shared.Money;

/** Writes an amount of money as text with its currency's decimals: a JSON number would be a double to most readers. */
final class MoneyModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    MoneyModule() {
        addSerializer(Money.class, new Writer());
        addDeserializer(Money.class, new Reader());
    }

    /** Written out: an exponent of a few characters would take gigabytes to hold. */
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

    record Written(String amount, String currency) {}

    private static final class Writer extends StdSerializer<Money> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator out, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(
                    new Written(money.amount().toPlainString(), money.currency().getCurrencyCode()), out);
        }
    }

    private static final class Reader extends StdDeserializer<Money> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser in, DeserializationContext context) throws IOException {
            Written written = context.readValue(in, Written.class);
            try {
                if (!PLAIN.matcher(written.amount()).matches()) {
                    throw new IllegalArgumentException("amount");
                }
                return new Money(new BigDecimal(written.amount()), Currency.getInstance(written.currency()));
            } catch (IllegalArgumentException | NullPointerException unreadable) {
                throw JsonMappingException.from(in, "not an amount of money", unreadable);
            }
        }
    }
}
