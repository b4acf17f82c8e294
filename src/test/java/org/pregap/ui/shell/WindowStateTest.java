package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.testing.ForAll;

class WindowStateTest {
    private static final Rectangle LEFT = new Rectangle(0, 0, 1920, 1040);
    private static final Rectangle RIGHT = new Rectangle(1920, 0, 1280, 1024);

    @Test
    void whatIsRememberedIsReadBack() {
        var state = new WindowState(new Rectangle(-10, 20, 1440, 900), true);
        assertThat(state.text()).isEqualTo("-10 20 1440 900 max");
        assertThat(WindowState.parse(state.text())).contains(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "1 2 0 4", "a b c d", "1 2 3 4 5", "1 2 3 99999999999"})
    void whatCannotBeReadIsNone(String text) {
        assertThat(WindowState.parse(text)).isEqualTo(Optional.empty());
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesToTheMiddleOfTheFirst() {
        var state = new WindowState(new Rectangle(2000, 100, 1000, 700), false);
        assertThat(state.clampedTo(List.of(LEFT, RIGHT))).isEqualTo(state);
        assertThat(state.clampedTo(List.of(LEFT)).bounds()).isEqualTo(new Rectangle(460, 170, 1000, 700));
    }

    @Test
    void aWindowLargerThanItsScreenIsMadeSmaller() {
        var state = new WindowState(new Rectangle(0, 0, 3000, 2000), false);
        assertThat(state.clampedTo(List.of(RIGHT, LEFT)).bounds()).isEqualTo(LEFT);
    }

    @Test
    void aSmallScreenIsFilled() {
        assertThat(WindowState.centred(new Rectangle(0, 30, 1280, 770), WindowState.USUAL)
                        .bounds())
                .isEqualTo(new Rectangle(0, 30, 1280, 770));
    }

    @Test
    void itsTitleCanAlwaysBeReached() {
        ForAll.forAll(
                random -> new WindowState(
                        new Rectangle(
                                random.nextInt(-5000, 5000),
                                random.nextInt(-5000, 5000),
                                random.nextInt(1, 5000),
                                random.nextInt(1, 5000)),
                        false),
                state -> {
                    Rectangle bounds = state.clampedTo(List.of(LEFT, RIGHT)).bounds();
                    Rectangle title = new Rectangle(bounds.x, bounds.y, bounds.width, 20);
                    assertThat(title.intersects(LEFT) || title.intersects(RIGHT))
                            .isTrue();
                    assertThat(bounds.y).isNotNegative();
                });
    }
}
