package org.pregap.workspace.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbersCountAsNumbers() {
        assertOrder("1.wav", "2.wav", "10.wav", "11.wav", "100.wav");
    }

    @Test
    void numbersMayStandAnywhere() {
        assertOrder("cd 1 - 9 b", "cd 1 - 10 a", "cd 2 - 1 a");
    }

    @Test
    void aNumberMayBeLongerThanAnyMachineCounts() {
        assertOrder("9".repeat(40), "1" + "0".repeat(40));
    }

    @Test
    void leadingZerosChangeNothingUnlessNothingElseDiffers() {
        assertOrder("01", "1", "02", "2");
    }

    @Test
    void upperAndLowerCaseAreAlike() {
        assertOrder("a1", "B2", "b3", "C4");
    }

    @Test
    void theShorterOfTwoComesFirst() {
        assertOrder("", "a", "a ", "a 1");
    }

    /** What every sort relies on. */
    @Test
    void itIsAnOrder() {
        forAll(2000, random -> List.of(name(random), name(random), name(random)), names -> {
            NaturalOrder order = NaturalOrder.OF_NAMES;
            int ab = order.compare(names.get(0), names.get(1));
            int bc = order.compare(names.get(1), names.get(2));
            assertThat(order.compare(names.get(1), names.get(0))).isEqualTo(-ab);
            assertThat(ab == 0).isEqualTo(names.get(0).equals(names.get(1)));
            if (ab <= 0 && bc <= 0) {
                assertThat(order.compare(names.get(0), names.get(2))).isNotPositive();
            }
        });
    }

    private static String name(SplittableRandom random) {
        return random.ints(random.nextInt(5), 0, 8)
                .mapToObj("01 29aAb"::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static void assertOrder(String... names) {
        List<String> mixed = new ArrayList<>(List.of(names));
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(NaturalOrder.OF_NAMES);
        assertThat(mixed).containsExactly(names);
    }
}
