/** Scripts in use today, by their codes in ISO 15924. */
const SCRIPTS =
  'Latn Grek Cyrl Armn Hebr Arab Syrc Thaa Nkoo Adlm Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Tibt Mymr Geor Hang Ethi Cher Cans Khmr Mong Hira Kana Bopo Hani Yiii Tfng Vaii Bali Batk Bugi Buhd Cakm Cham Hano Java Kali Lana Lepc Limb Lisu Mtei Olck Rjng Saur Sund Sylo Tagb Tale Talu Tavt Tglg'
    .split(' ')
    .map((code) => ({ code, has: new RegExp(`\\p{Script=${code}}`, 'u') }));

/** The code of the script to which a character belongs; undefined for what several share, such as digits. */
export function scriptOf(character: string): string | undefined {
  return SCRIPTS.find(({ has }) => has.test(character))?.code;
}
