import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../language/identify.ts';
import { anyText } from './reading.ts';

describe('the language of a text', () => {
  it.each<[string, string]>([
    ['nl', 'U krijgt binnen acht weken een besluit over uw aanvraag.'],
    ['nl', 'De gemeente helpt u met geld als u te weinig inkomen hebt.'],
    ['nl', 'Wonen er andere volwassenen bij u? Dan is de uitkering soms lager.'],
    ['nl', 'Je mag je vader, moeder, begeleider of een vriend meenemen.'],
    ['nl', 'Neem een geldig paspoort of rijbewijs mee naar de balie van het gemeentehuis.'],
    ['nl', 'Bent u jonger dan 27? Dan zoekt u na uw melding eerst vier weken naar werk.'],
    ['en', 'You will receive a decision on your application within eight weeks.'],
    ['en', 'If you have no income, you can apply for benefit at the municipality.'],
    ['de', 'Sie bekommen innerhalb von acht Wochen eine Entscheidung über Ihren Antrag.'],
    ['fr', 'Vous recevrez une décision sur votre demande dans les huit semaines.'],
    ['fy', 'Jo krije binnen acht wiken in beslút oer jo oanfraach en it jild komt fan de gemeente.'],
    ['fy', 'As jo te min ynkommen hawwe, kinne jo by de gemeente om help freegje en dat is fergees.'],
    ['af', "Jy sal binne agt weke 'n besluit oor jou aansoek kry en die geld is vir jou."],
    ['tr', 'Başvurunuz hakkında sekiz hafta içinde bir karar alacaksınız ve bu karar sizin için önemli.'],
    ['pl', 'Otrzymasz decyzję w sprawie wniosku w ciągu ośmiu tygodni i nie musisz o to prosić.'],
    ['ar', 'ستتلقى قراراً بشأن طلبك خلال ثمانية أسابيع من تاريخ الطلب'],
    ['fa', 'شما ظرف هشت هفته در مورد درخواست خود پاسخ می‌گیرید چون پول ندارید'],
    ['uk', 'Ви отримаєте рішення щодо вашої заяви протягом восьми тижнів.'],
    ['ru', 'Вы получите решение по вашему заявлению в течение восьми недель.'],
    ['ti', 'ውሳነ ኣብ ውሽጢ ሸሞንተ ሰሙን ክትቅበሉ ኢኹም'],
    ['es', 'Usted recibirá una decisión sobre su solicitud en el plazo de ocho semanas.'],
    ['und', 'Bezwaar maken'],
    ['und', 'Alleenstaande (ouder) € 1.419,46 Gehuwden € 2.027,79'],
    ['und', 'Facebook Instagram LinkedIn YouTube WhatsApp Mastodon Signal'],
    ['und', ''],
  ])('is %s: %s', (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
  });

  it('is told of any text without an error', () => {
    fc.assert(fc.property(anyText, (text) => identifyLanguage(text).length >= 2));
  });
});
