import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

type PluralSuffix = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type WithoutPlural<Key extends string> = Key extends `${infer Base}${PluralSuffix}` ? Base | Key : Key;

/** Every path to a string in a strings file, with the plural ending optional: "title", "saved.at", "items" for "items_one". */
export type TextKey<Strings> = {
  [Key in keyof Strings & string]: Strings[Key] extends string ? WithoutPlural<Key> : `${Key}.${TextKey<Strings[Key]>}`;
}[keyof Strings & string];

export type TextValues = Readonly<Record<string, string | number>>;

export type Translate<Strings> = (key: TextKey<Strings>, values?: TextValues) => string;

i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: {},
  initAsync: false,
  returnEmptyString: false,
  showSupportNotice: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

/**
 * Registers one feature's strings and hands back typed access to them. The strings travel in the chunk of the feature
 * that imports them, so no language file grows with the product and two features never edit the same one.
 */
export function defineText<Strings extends object>(namespace: string, strings: Strings) {
  i18next.addResourceBundle('en', namespace, strings, true, true);
  const translate: Translate<Strings> = (key, values) => i18next.t(`${namespace}:${key}`, { ...values });

  function useText(): Translate<Strings> {
    useTranslation(namespace);
    return translate;
  }

  return { useText, text: translate };
}
