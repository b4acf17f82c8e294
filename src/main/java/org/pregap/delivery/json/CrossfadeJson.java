package org.pregap.delivery.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.pregap.layout.PlacedCrossfade;
import org.pregap.render.AdaptedCrossfade;
import org.pregap.time.SampleRate;

/** The adaptive crossfades of a report: how alike their sides are, and what came of it. */
public final class CrossfadeJson {
    private static final int CORRELATION_DECIMALS = 4;
    private static final int DB_DECIMALS = 2;
    private static final double LOWEST_DB = -120;

    private CrossfadeJson() {}

    public static ArrayNode of(List<AdaptedCrossfade> crossfades, SampleRate rate) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (AdaptedCrossfade adapted : crossfades) {
            PlacedCrossfade placed = adapted.crossfade();
            array.addObject()
                    .put("track", placed.track())
                    .put("at", placed.start().cdFrameContaining(rate).toString())
                    .put("fromSample", placed.start().sample())
                    .put("toSample", placed.end().sample())
                    .put("correlation", rounded(adapted.measured(), CORRELATION_DECIMALS))
                    .put("followed", rounded(adapted.correlation(), CORRELATION_DECIMALS))
                    .put("outgoingInTheMiddleDb", decibels(adapted.outgoingInTheMiddle()))
                    .put("incomingInTheMiddleDb", decibels(adapted.incomingInTheMiddle()));
        }
        return array;
    }

    private static BigDecimal decibels(double factor) {
        double db = factor > 0 ? 20 * StrictMath.log10(factor) : LOWEST_DB;
        return rounded(Math.max(LOWEST_DB, db), DB_DECIMALS);
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
