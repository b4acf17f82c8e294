package org.pregap.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.table.DefaultTableCellRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregap.testing.Contrast;

class LookTest {
    @Test
    void bothLooksHaveTheSameKeys() throws IOException {
        assertThat(keys("PregapLight")).isEqualTo(keys("PregapDark")).contains("Meters.overColor");
    }

    @Test
    void theFontIsInter() {
        Look.LIGHT.install();
        assertThat(UIManager.getFont("defaultFont").getFamily()).startsWith("Inter");
    }

    @ParameterizedTest
    @EnumSource
    void aTitleThatLooksLikeHtmlIsATitle(Look look) {
        look.install();
        var cell = new DefaultTableCellRenderer();
        cell.setText("<html><img src='http://localhost:1/picture.png'>");
        assertThat(cell.getClientProperty(BasicHTML.propertyKey)).isNull();
        cell.updateUI();
        assertThat(cell.getClientProperty(BasicHTML.propertyKey)).isNull();
    }

    /** The text that everything is written in, and ours. */
    @ParameterizedTest
    @CsvSource({
        "Label.foreground, Panel.background",
        "Label.disabledForeground, Panel.background",
        "Table.foreground, Table.background",
        "Table.selectionForeground, Table.selectionBackground",
        "Table.selectionInactiveForeground, Table.selectionInactiveBackground",
        "MenuItem.acceleratorForeground, MenuItem.background",
        "MenuItem.selectionForeground, MenuItem.selectionBackground",
        "ToolTip.foreground, ToolTip.background",
        "Button.default.foreground, Button.default.background",
        "Pregap.dimForeground, Panel.background",
        "Pregap.dimForeground, InfoLine.background",
        "Pregap.errorColor, Panel.background",
        "Pregap.warningColor, Panel.background",
        "Pregap.goodColor, Panel.background",
        "Label.foreground, InfoLine.background",
        "InfoLine.failureForeground, InfoLine.background",
        "InfoLine.doneForeground, InfoLine.background",
        "Offer.foreground, Offer.background",
        "Transport.timeForeground, Transport.timeBackground",
        "Transport.troubleForeground, Transport.background",
        "Meters.scaleForeground, Meters.background",
        "Meters.figureForeground, Meters.background",
        "Meters.overForeground, Meters.background"
    })
    void textCanBeRead(String text, String ground) {
        for (Look look : Look.values()) {
            look.install();
            assertThat(Contrast.of(UIManager.getColor(text), UIManager.getColor(ground)))
                    .as("%s on %s, %s", text, ground, look)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static Set<String> keys(String look) throws IOException {
        var keys = new Properties();
        try (InputStream file = LookTest.class.getResourceAsStream(look + ".properties")) {
            keys.load(file);
        }
        return keys.stringPropertyNames();
    }
}
